import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../files.ts';
import type { Digest, Digests } from './digest.ts';

/** Where the digests are, from the content folder. */
export const FILE = 'ledger/commentaries.json';

type Written = Readonly<
  Record<
    string,
    Readonly<Record<'source' | 'five' | 'nine' | 'quoted', string>> & { words: number }
  >
>;

const SETS = ['five', 'nine', 'quoted'] as const;
const split = (hashes: string): ReadonlySet<string> => new Set(hashes.split(' ').filter(Boolean));

/** Reads the digests of the commentaries. */
export function loadDigests(root?: string | URL): Digests {
  const text = readFileSync(join(contentFolder(root), FILE), 'utf8');
  const read = JSON.parse(text) as { readonly commentaries: Written };
  return new Map(
    Object.entries(read.commentaries).map(([name, { source, words, ...sets }]) => {
      const digest: Digest = {
        source,
        words,
        five: split(sets.five),
        nine: split(sets.nine),
        quoted: split(sets.quoted),
      };
      return [name, digest];
    }),
  );
}

/** The text of the digests' file. */
export function writtenDigests(digests: Digests): string {
  const entries = [...digests].map(([name, digest]) => {
    const sets = SETS.map((set) => [set, [...digest[set]].sort().join(' ')] as const);
    const { source, words } = digest;
    return [name, { source, words, ...Object.fromEntries(sets) }] as const;
  });
  const about =
    'No text of the commentaries: hashes by which the build knows their words again. src/data/commentaries/digest.ts says how.';
  return `${JSON.stringify({ about, commentaries: Object.fromEntries(entries) }, null, 2)}\n`;
}
