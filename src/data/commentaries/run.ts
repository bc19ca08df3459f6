/** A word of running text and where it stands in it. */
export interface Word {
  /** In lower case, with one kind of apostrophe. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of a text in order. Case, punctuation, dashes and the shape of apostrophes do not count. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    text: found.toLowerCase().replaceAll('’', "'"),
    from: index,
    to: index + found.length,
  }));
}

/** Every run of so many words, as one string each, in order. */
export function runsOf(words: readonly Word[], length: number): string[] {
  const texts = words.map(({ text }) => text);
  return texts.slice(length - 1).map((_, i) => texts.slice(i, i + length).join(' '));
}

/** A text as printed, whatever shape its quotation marks, dashes and spaces have. */
export function asPrinted(text: string): string {
  return text
    .replace(/["'‘’“”]/g, "'")
    .replace(/[-‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
