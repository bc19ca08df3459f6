import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOutline, type Use } from '../outline.ts';
import { readProse } from './prose.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** A page of the story with its sentences and what they use. */
export interface Page {
  /** As the table of reasons names it: `the-forge`, `cover`, `about`. */
  readonly name: string;
  readonly file: string;
  readonly sentences: readonly Sentence[];
  readonly uses: readonly Use[];
}

/** Reads the chapters, the cover and the page about this work in a folder. */
export function readPages(folder: string): Page[] {
  return readdirSync(folder)
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => {
      const file = join(folder, name);
      const source = readFileSync(file, 'utf8');
      const isMdx = name.endsWith('.mdx');
      return {
        name: name.replace(/^\d+-|\.mdx?$/g, ''),
        file,
        sentences: readProse(source, isMdx ? 'mdx' : 'md').flatMap(sentencesOf),
        uses: isMdx ? readOutline(source).uses : [],
      };
    });
}
