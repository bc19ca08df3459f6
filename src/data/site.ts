import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AuthorError } from './author-error.ts';
import { Told } from './descriptor/told.ts';
import { checkWords } from './descriptor/words.ts';
import { contentFolder } from './files.ts';
import { readJson } from './json/read.ts';
import { KeptFiles } from './kept.ts';
import { shape, type Site } from './site-shape.ts';
import { misnamed, misshapen } from './site-slips.ts';

export type { Site } from './site-shape.ts';

/** What a language says of the site. */
export type SiteWords = Site['words'][string];

const FILE = 'site.json';

function read(file: string, bytes: Uint8Array): Site {
  const json = readJson(file, bytes);
  const told = new Told(json);
  const found = shape.safeParse(json.value);
  if (!found.success) misshapen(told, json.value, found.error);
  else misnamed(told, found.data);
  checkWords(told, json.value);
  const [first, ...more] = told.slips;
  if (first) throw new AuthorError(first, ...more);
  if (!found.success) throw found.error;
  return found.data;
}

const kept = new KeptFiles<Site>();

/** Reads `content/site.json`. Throws an AuthorError with the line of each slip. */
export function loadSite(root?: string | URL): Site {
  const path = join(contentFolder(root), FILE);
  const file = `content/${FILE}`;
  if (!existsSync(path))
    throw new AuthorError({ file, found: 'no such file', expected: 'whose story it is' });
  return kept.of(path, file, (bytes) => read(file, bytes));
}

const missing = (column: string, found: string, expected: string): AuthorError =>
  new AuthorError({ file: `content/${FILE}`, column, found, expected });

/** What the site says of itself in a language. Throws where nobody wrote it. */
export function siteWords({ words: all }: Site, lang: string): SiteWords {
  const found = all[lang];
  if (found) return found;
  throw missing('words', `no "${lang}"`, 'the words of each edition');
}

/** What a language says of a part that not every story has. Throws where this one has it and no words for it. */
export function wordsFor<K extends keyof SiteWords>(
  site: Site,
  lang: string,
  part: K,
): NonNullable<SiteWords[K]> {
  const found = siteWords(site, lang)[part];
  if (found !== undefined) return found;
  throw missing(`words.${lang}.${part}`, 'nothing', 'words for what content has of it');
}
