import { AuthorError, type Slip } from '../author-error.ts';
import { borrowedIn, borrowedSlip } from './borrowed.ts';
import { loadDigests } from './load.ts';

/** Words of ours, and the file that they are in. */
export interface OwnText {
  readonly file: string;
  readonly text: string;
}

/** Throws one AuthorError that tells every run of words that stands in a commentary too. */
export function checkOwnWords(texts: readonly OwnText[]): void {
  const digests = loadDigests();
  const [first, ...more] = texts.flatMap(({ file, text }): Slip[] =>
    borrowedIn(text, digests).map((found) => {
      // A figure's sentence is put together; only a source file has lines.
      const line = /\.mdx?$/.test(file) ? { line: text.slice(0, found.at).split('\n').length } : {};
      return { file, ...line, ...borrowedSlip(found) };
    }),
  );
  if (first) throw new AuthorError(first, ...more);
}
