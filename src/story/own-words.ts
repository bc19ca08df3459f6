import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuthorError, type Slip } from '../data/author-error.ts';
import { borrowedIn, borrowedSlip } from '../data/commentaries/borrowed.ts';
import { loadDigests } from '../data/commentaries/load.ts';
import type { FigureWords } from '../figures/contract.ts';

/** Words of ours, and the file that they are in. */
export interface OwnText {
  readonly file: string;
  readonly text: string;
}

const blank = (found: string) => found.replace(/[^\n]/g, ' ');

/** The prose of a source file, each word in its line: tags and addresses of links are blanked out. */
export const proseIn = (source: string): string =>
  source.replace(/<[^>]*>/g, blank).replace(/\]\([^)]*\)/g, blank);

/** The prose of every file of the story. */
export const storyTexts = (folder = 'content/story'): OwnText[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => join(folder, name))
    .map((file) => ({ file, text: proseIn(readFileSync(file, 'utf8')) }));

/** What a figure says of itself and of its views. */
export const figureTexts = (id: string, { title, caption, views }: FigureWords): OwnText[] =>
  [
    title,
    caption,
    ...Object.values(views).flatMap(({ name, takeaway, description }) => [
      name,
      takeaway,
      description,
    ]),
  ].map((text) => ({ file: `src/figures/${id}/words/en.ts`, text }));

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
