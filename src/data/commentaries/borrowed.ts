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

/** Every stretch of a text by which a commentary is known again, as long as it goes on. */
export function borrowedIn(text: string, digests: Digests): Borrowed[] {
  const words = wordsOf(text);
  const owner: string[] = [];
  for (const [length, set] of [
    [BLOCK, 'five'],
    [COPY, 'nine'],
  ] as const) {
    runsOf(words, length).forEach((run, at) => {
      const key = hashOf(run);
      const found = [...digests].find(([, digest]) => digest[set].has(key));
      if (found) for (let i = at; i < at + length; i++) owner[i] = found[0];
    });
  }
  return words.flatMap(({ from }, i): Borrowed[] => {
    const commentary = owner[i];
    if (commentary === undefined || owner[i - 1] === commentary) return [];
    let last = i;
    while (owner[last + 1] === commentary) last++;
    return [{ commentary, words: text.slice(from, words[last]?.to), at: from }];
  });
}

/** What an author reads about words that are not ours. */
export const borrowedSlip = ({ commentary, words }: Borrowed) => ({
  found: `“${words}”, in this order in the commentary ${commentary} too`,
  expected: 'words of our own, or a quotation that says so: a claim’s column wrote, a <Quote>',
  hint: 'say it another way. Where the words are anybody’s, run npm run commentaries with both texts',
});
