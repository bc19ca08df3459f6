import { hash } from 'node:crypto';
import { asPrinted, runsOf, wordsOf } from './run.ts';

/**
 * What the build knows of a commentary: enough to notice its words, and none of them.
 *
 * Runs that overlap would give the text away: whoever knows eight words could try a dictionary for the
 * ninth, and so on to the end. So the text is cut into blocks of five that share no word, and each is
 * kept as a short hash, sorted, so that nothing says what stood beside it. Five is the longest block
 * that nine words in a row always hold whole, wherever they start. Nobody reads a word out of a block;
 * who guesses all five together can see that the guess is right, and learns nothing of the next.
 *
 * Where the five words are anybody's ("in the South China Sea"), the block gives way to the runs of
 * nine around it: beside such a phrase, and only there, up to four words could be guessed. Quotations
 * are found in the text when the digest is made, and kept as hashes of what is printed anyway.
 * `tests/tools/commentaries.ts` makes it; only that needs the texts.
 */
export interface Digest {
  /** Its words in all. */
  readonly words: number;
  /** Hashes of its blocks of five words. */
  readonly five: ReadonlySet<string>;
  /** Hashes of the runs of nine around blocks that are anybody's words. */
  readonly nine: ReadonlySet<string>;
  /** Hashes of its words that a claim quotes, found verbatim. */
  readonly quoted: ReadonlySet<string>;
}

/** Both commentaries, by the name that claims have for them. */
export type Digests = ReadonlyMap<string, Digest>;

/** Words in a block. */
export const BLOCK = 5;
/** Words in a row that make a copy. */
export const COPY = 9;

const LETTERS = 10;

/** The hash of a run of words. */
export const hashOf = (run: string): string => hash('sha256', run).slice(0, LETTERS);

/** The hash of words as printed in a commentary. */
export const quotedHash = (commentary: string, words: string): string =>
  hashOf(`${commentary}: ${asPrinted(words)}`);

/**
 * The digest of a text whose lines are runs of words: a line ends where a paragraph does, or where
 * words are missing. `isAnybodys` tells the runs of five that other people write as well. Throws on
 * words to be quoted that are not in the text.
 */
export function digestOf(
  source: { readonly commentary: string; readonly text: string },
  quotes: readonly string[],
  isAnybodys: (run: string) => boolean,
): Digest {
  const printed = asPrinted(source.text);
  const missing = quotes.find((words) => !printed.includes(asPrinted(words)));
  if (missing !== undefined) throw new Error(`${source.commentary} does not have “${missing}”`);
  const lines = source.text.split('\n').map(wordsOf);
  const five = new Set<string>();
  const nine = new Set<string>();
  for (const words of lines) {
    const [blocks, copies] = [runsOf(words, BLOCK), runsOf(words, COPY)];
    for (let at = 0; at < blocks.length; at += BLOCK) {
      const block = blocks[at] ?? '';
      if (!isAnybodys(block)) five.add(hashOf(block));
      else
        copies
          .slice(Math.max(0, at - (COPY - BLOCK)), at + 1)
          .forEach((run) => nine.add(hashOf(run)));
    }
  }
  return {
    words: lines.reduce((sum, words) => sum + words.length, 0),
    five,
    nine,
    quoted: new Set(quotes.map((words) => quotedHash(source.commentary, words))),
  };
}
