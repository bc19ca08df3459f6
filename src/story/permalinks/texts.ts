import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from '../parse.ts';
import { fieldOf, part } from '../front-matter.ts';
import type { Found } from './places.ts';
import { findPlaces } from './places.ts';

/** A chapter's file as it was read. */
export interface ChapterText {
  readonly file: string;
  /** From the top of the repository. */
  readonly path: string;
  readonly source: string;
  readonly slug: string;
  readonly title: string;
  readonly number: number;
}

/** What may be read as a chapter: `3-the-lattice.mdx`, and the cover. */
export const isChapter = (name: string): boolean => /^(?:\d+-[a-z\d-]+|cover)\.mdx$/.test(name);

/** The released chapters of a folder in reading order, the cover first. */
export function readTexts(folder: string): ChapterText[] {
  return readdirSync(folder)
    .filter(isChapter)
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      const { front } = part(source);
      return {
        file,
        path: relative(process.cwd(), join(folder, file)),
        source,
        slug: fieldOf(front, 'slug')?.text ?? file.replace(/^\d+-|\.mdx$/g, ''),
        title: fieldOf(front, 'title')?.text ?? '',
        number: Number(fieldOf(front, 'number')?.text ?? 0),
      };
    })
    .sort((a, b) => a.number - b.number || (a.file < b.file ? -1 : 1));
}

/** The places of a chapter, itself first. Throws an AuthorError where it cannot be parsed. */
export function placesOf(
  { path, slug, title, source }: ChapterText,
  tablesOf: (figure: string) => readonly string[],
): Found['place'][] {
  const { root } = parse(source, path);
  return [
    { chapter: slug, kind: 'chapter', id: slug, words: title },
    ...findPlaces(root, slug, tablesOf).map(({ place }) => place),
  ];
}
