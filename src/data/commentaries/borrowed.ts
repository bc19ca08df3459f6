import { BLOCK, COPY, hashOf, type Digests } from './digest.ts';
import { runsOf, wordsOf } from './run.ts';

/** Words in our prose that stand in a row in a commentary as well. */
export interface Borrowed {
  readonly commentary: string;
  /** As they stand in our prose. */
  readonly words: string;
  /** Where they begin in it. */
  readonly at: number;
}

/** Every run in a text by which a commentary is known again; overlapping runs are told once. */
export function borrowedIn(text: string, digests: Digests): Borrowed[] {
  const words = wordsOf(text);
  const told: Borrowed[] = [];
  let until = 0;
  for (const [length, set] of [
    [BLOCK, 'five'],
    [COPY, 'nine'],
  ] as const) {
    runsOf(words, length).forEach((run, i) => {
      const key = hashOf(run);
      const [commentary] = [...digests].find(([, digest]) => digest[set].has(key)) ?? [];
      const [first, last] = [words[i], words[i + length - 1]];
      if (!commentary || !first || !last || first.from < until) return;
      told.push({ commentary, words: text.slice(first.from, last.to), at: first.from });
      until = last.to;
    });
    until = 0;
  }
  return told;
}

/** What an author reads about words that are not ours. */
export const borrowedSlip = ({ commentary, words }: Borrowed) => ({
  found: `“${words}”, which stands in a row in the commentary ${commentary}`,
  expected: 'words of our own, or a quotation of theirs in a claim’s column wrote',
  hint: 'say it another way. Where the words are anybody’s, run npm run commentaries with both texts',
});
