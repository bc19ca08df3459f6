import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuthorError } from '../author-error.ts';
import { contentFolder } from '../files.ts';
import { readJson } from '../json/read.ts';
import { loadSite } from '../site.ts';
import type { Digest, Digests } from './digest.ts';

/** Where the digests are, from the content folder. */
export const FILE = 'ledger/commentaries.json';

interface Written {
  readonly commentaries: Readonly<
    Record<string, Readonly<Record<'five' | 'nine' | 'quoted', string>> & { words: number }>
  >;
}

const SETS = ['five', 'nine', 'quoted'] as const;
const split = (hashes: string): ReadonlySet<string> => new Set(hashes.split(' ').filter(Boolean));

/** Reads the digest of each commentary that the story adapts. Throws an AuthorError where one is missing. */
export function loadDigests(root?: string | URL): Digests {
  const path = join(contentFolder(root), FILE);
  const read = existsSync(path)
    ? (readJson(`content/${FILE}`, readFileSync(path)).value as Written)
    : undefined;
  return new Map(
    loadSite(root).commentaries.map(({ id }): [string, Digest] => {
      const found = read?.commentaries[id];
      if (!found)
        throw new AuthorError({
          file: `content/${FILE}`,
          found: `no digest of the commentary ${id}`,
          expected: 'one for each commentary of content/site.json',
          hint: 'run npm run commentaries with the texts',
        });
      const { words, five, nine, quoted } = found;
      return [id, { words, five: split(five), nine: split(nine), quoted: split(quoted) }];
    }),
  );
}

/** The text of the digests' file. */
export function writtenDigests(digests: Digests): string {
  const entries = [...digests].map(([name, digest]) => {
    const sets = SETS.map((set) => [set, [...digest[set]].sort().join(' ')] as const);
    return [name, { words: digest.words, ...Object.fromEntries(sets) }] as const;
  });
  const about =
    'No text of the commentaries: hashes by which the build knows their words again. src/data/commentaries/digest.ts says how.';
  return `${JSON.stringify({ about, commentaries: Object.fromEntries(entries) }, null, 2)}\n`;
}
