import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { sha256 } from '../download/file.ts';
import { KEPT } from './cache.ts';

const LIST = '.used';
/** A build of another address may be under way: what it has just made is not on its list yet. */
const GRACE_MS = 3_600_000;
/** An address that nobody has built for so long is given up. */
const STALE_MS = 30 * 24 * GRACE_MS;

/** A build that ran whole: the address it was for, and when it began, ms. */
export interface WholeBuild {
  readonly address: string;
  readonly start: number;
}

/**
 * Drops kept files that the last whole build of no address used, and returns their names. Each address
 * has a list of its own, because a site's address is in its pictures.
 */
export function prune({ address, start }: WholeBuild, folder: string = KEPT): readonly string[] {
  const files = readdirSync(folder).flatMap((name) => {
    // Another build may have dropped it since.
    const file = statSync(join(folder, name), { throwIfNoEntry: false });
    return file ? [{ name, used: file.mtimeMs }] : [];
  });
  const isFresh = ({ used }: { readonly used: number }): boolean => used >= start;
  const own = files.filter((one) => isFresh(one) && !one.name.endsWith(LIST));
  const list = `${sha256(address).slice(0, 16)}${LIST}`;
  writeFileSync(join(folder, list), own.map(({ name }) => `${name}\n`).join(''));

  const lists = files.filter(({ name }) => name.endsWith(LIST) && name !== list);
  const stale = lists.filter(({ used }) => used < start - STALE_MS);
  const named = new Set(
    [list, ...lists.filter((one) => !stale.includes(one)).map(({ name }) => name)].flatMap((name) =>
      readFileSync(join(folder, name), 'utf8').split('\n'),
    ),
  );
  const unused = files.filter(
    ({ name, used }) => !name.endsWith(LIST) && !named.has(name) && used < start - GRACE_MS,
  );
  const dropped = [...unused, ...stale].map(({ name }) => name);
  for (const name of dropped) rmSync(join(folder, name), { force: true });
  return dropped;
}

/** After a build that ran whole, drops kept pictures that no build needs any more. */
export function pruneKept(): AstroIntegration {
  // Clocks of file systems lag a little behind.
  const start = Date.now() - 1000;
  let address = '';
  return {
    name: 'prune-kept',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = `${config.site ?? ''}${config.base}`;
      },
      'astro:build:done': ({ logger }) => {
        const dropped = prune({ address, start });
        if (dropped.length > 0) logger.info(`${dropped.length} kept pictures dropped`);
      },
    },
  };
}
