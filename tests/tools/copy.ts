import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';

const ENGINE = ['astro.config.mjs', 'tsconfig.json', 'package.json', 'src', 'public/headers'];
const PARTS = [...ENGINE, 'content', 'public'];

/** A copy of the site's sources in a temporary folder, for a build that changes them. */
export function copySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'latticework-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  lendModules(folder);
  return folder;
}

/** A figure is a folder of `src/figures` with an `index.ts`; what lies beside belongs to the engine. */
const figureFolders = (): string[] =>
  readdirSync('src/figures').filter((name) => existsSync(join('src/figures', name, 'index.ts')));

/** The engine without a story in a temporary folder: no content, no figures and no catalogue of them. */
export function copyEngine(): string {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  for (const part of ENGINE) cpSync(part, join(folder, part), { recursive: true });
  for (const name of [...figureFolders(), 'catalogue.ts'])
    rmSync(join(folder, 'src/figures', name), { recursive: true });
  lendModules(folder);
  return folder;
}

/** The engine with another story: what lies in its folder, its `content`, `figures` and `public`. */
export function copyStory(story: string): string {
  const folder = copyEngine();
  const places = { content: 'content', figures: 'src/figures', public: 'public' };
  for (const [own, to] of Object.entries(places))
    cpSync(join(story, own), join(folder, to), { recursive: true });
  return folder;
}

function lendModules(folder: string): void {
  // Each package by itself, so that what a build notes among them (.astro, .vite) stays its own.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (/^\.(?:astro|vite)/.test(name)) continue;
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  // Pictures follow from what is in their names: a copy takes and gives.
  mkdirSync(join(folder, '.cache'));
  mkdirSync(join('.cache', 'images'), { recursive: true });
  symlinkSync(resolve('.cache', 'images'), join(folder, '.cache', 'images'));
}

/** The environment without what a test runner sets, which a build would take for its own. */
function ownEnv(): NodeJS.ProcessEnv {
  const runners = new Set(['NODE_ENV', 'BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'VITEST']);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !runners.has(name)));
}

type Settings = Readonly<Record<string, string>>;
const BUILD = ['node_modules/astro/bin/astro.mjs', 'build'] as const;

/** How a program runs in a copy, with the settings of the build at the root unless told. */
const settingsIn = (cwd: string, env: Settings) => ({
  cwd,
  env: {
    ...ownEnv(),
    OUT_DIR: './dist',
    BASE_PATH: '/',
    SITE_URL: 'https://latticework.example',
    ...env,
  },
});

/** Builds a copy into its own `dist`. Throws with what the build said when it fails. */
export function buildCopy(folder: string, env: Settings = {}): void {
  const { ok, said } = runInCopy(folder, BUILD, env);
  if (!ok) throw new Error(`the build failed:\n${said}`);
}

/** Starts a build of a copy, to be waited for or interrupted; what it says has to be read. */
export function startBuild(folder: string): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, BUILD, {
    ...settingsIn(folder, {}),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Runs a Node program in a copy. */
export function runInCopy(
  folder: string,
  args: readonly string[],
  env: Settings = {},
): { readonly ok: boolean; readonly said: string } {
  const run = spawnSync(process.execPath, args, {
    ...settingsIn(folder, env),
    encoding: 'utf8',
    // A build names each page it writes; of a large site that is megabytes.
    maxBuffer: Infinity,
  });
  return { ok: run.status === 0, said: `${run.stdout}${run.stderr}` };
}

/** Removes a copy. */
export function dropCopy(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
