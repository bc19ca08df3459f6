import { runPackage } from './programs.ts';

/** A built copy of the site: where it lies and what it was built for. */
export interface Build {
  readonly name: string;
  readonly dir: string;
  /** What it was built for: an origin, and a path with slashes at both ends. */
  readonly origin: string;
  readonly base: string;
}

/** The tests read two builds, because links that work at "/" break first under another path. */
export const builds: readonly [Build, Build] = [
  {
    name: 'at the root',
    dir: process.env.DIST ?? 'dist',
    origin: 'https://latticework.example',
    base: '/',
  },
  {
    name: 'under a base path',
    dir: process.env.DIST_BASE ?? '.cache/dist-base',
    origin: 'https://example.org',
    base: '/some/base/',
  },
];

/** Builds a copy of the site for its origin and base. Returns false when it cannot be built. */
export function build({ dir, origin, base }: Build): Promise<boolean> {
  return buildSite({ OUT_DIR: dir, SITE_URL: origin, BASE_PATH: base });
}

/** Builds the site with settings of astro.config.mjs. Returns false after the author's message. */
export async function buildSite(env: Readonly<Record<string, string>>): Promise<boolean> {
  const { code, output } = await runPackage('astro', ['build'], { env, isQuiet: true });
  if (code !== 0) console.error(authorsPart(output));
  return code === 0;
}

/** Drops the stack from a failed build's words: an author needs the message, not our calls. */
function authorsPart(output: string): string {
  const lines = output.split('\n').filter((line) => !/^\s+at |Stack trace:/.test(line));
  const start = lines.findIndex((line) => /\berror\b/i.test(line));
  return lines.slice(Math.max(start, 0)).join('\n').trim();
}
