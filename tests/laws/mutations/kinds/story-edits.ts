import { put, source } from '../edits.ts';
import type { Edit } from '../mutation.ts';
import { text } from '../content.ts';

export const FILE = 'content/story/en/3-the-lattice-and-the-sea.mdx';
export const ABOUT = 'content/story/en/about.md';
/** A sentence of the chapter that has no mark in it. */
const FROM = 'In a wheel, allies deal with one another through the middle.';
/** The chapter that was there before is the one told. */
export const FORGE = { file: 'content/story/en/4-the-forge.mdx', line: 2 };
const HEAD = '## ';

const lineOf = (file: string, words: string): number =>
  text(file).slice(0, text(file).indexOf(words)).split('\n').length;

/** Words put for a sentence of a chapter. */
export const said = (to: string) => put(FILE, FROM, to, { line: lineOf(FILE, FROM) });
/** A passage put before a paragraph of a chapter. */
export const passage = (words: string) =>
  put(FILE, FROM, `${words}\n\n${FROM}`, { line: lineOf(FILE, FROM) });
/** Another line of the front matter; `told` where the slip shows elsewhere. */
export const field = (from: RegExp, to: string, column?: string, told: Edit['at'] = {}) =>
  source(FILE, (all) => all.replace(from, to), {
    line:
      text(FILE)
        .split('\n')
        .findIndex((line) => from.test(line)) + 1,
    ...(column === undefined ? {} : { column }),
    ...told,
  });
export const about = (words: string) =>
  put(ABOUT, `${HEAD}What we changed`, `${words}\n\n${HEAD}What we changed`, {
    line: lineOf(ABOUT, `${HEAD}What we changed`),
  });
/** A step of the chapter in another form; the slip is in its n-th line. */
export const step = (from: string, to: string, line = 0) =>
  put(FILE, from, to, { line: lineOf(FILE, from) + line });
/** A file of the folder beside those that are read. */
export const beside = (name: string, words: string) => () => ({
  file: `content/story/en/${name}`,
  bytes: words,
  at: {},
});
export const STEP = '<Step id="star" state="1954">';
export const SCROLLY = '<Scrolly figure="partnership-network">';
export const CLAIM =
  'Two spokes fell off later: Taiwan’s treaty ended in 1980, and New Zealand’s was suspended in 1986.';
