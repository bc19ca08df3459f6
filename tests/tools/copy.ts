import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = ['astro.config.mjs', 'tsconfig.json', 'package.json', 'src', 'content', 'public'];

/** A copy of the site's sources in a temporary folder, for a build that changes them. */
export function copySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'latticework-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Builds a copy into its own `dist`. Throws with what the build said when it fails. */
export function buildCopy(folder: string): void {
  const run = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      OUT_DIR: './dist',
      BASE_PATH: '/',
      SITE_URL: 'https://latticework.example',
    },
  });
  if (run.status !== 0) throw new Error(`the build failed:\n${run.stdout}${run.stderr}`);
}

/** Removes a copy. */
export function dropCopy(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
