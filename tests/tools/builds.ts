import { runPackage } from './programs.ts';

/** A built copy of the site: where it lies and what it was built for. */
export interface Build {
  readonly name: string;
  readonly dir: string;
  /** With slashes at both ends. */
  readonly base: string;
  /** Settings of astro.config.mjs. */
  readonly env: Readonly<Record<string, string>>;
}

/** The tests read two builds, because links that work at "/" break first under another path. */
export const builds: readonly Build[] = [
  { name: 'at the root', dir: 'dist', base: '/', env: { BASE_PATH: '/' } },
  {
    name: 'under a base path',
    dir: '.cache/dist-base',
    base: '/some/base/',
    env: { BASE_PATH: '/some/base', SITE_URL: 'https://example.org' },
  },
];

/** Builds the site. Returns false after the author's message when it cannot be built. */
export async function build({ dir, env }: Pick<Build, 'dir' | 'env'>): Promise<boolean> {
  const { code, output } = await runPackage('astro', ['build'], {
    env: { ...env, OUT_DIR: dir },
    isQuiet: true,
  });
  if (code !== 0) console.error(authorsPart(output));
  return code === 0;
}

/** Drops the stack from a failed build's words: an author needs the message, not our calls. */
function authorsPart(output: string): string {
  const lines = output.split('\n').filter((line) => !/^\s+at |Stack trace:/.test(line));
  const start = lines.findIndex((line) => /\berror\b/i.test(line));
  return lines.slice(Math.max(start, 0)).join('\n').trim();
}
