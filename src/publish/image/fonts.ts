import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { sha256 } from '../download/file.ts';
import { kept, KEPT } from './cache.ts';

const FILES = {
  sans: ['instrument-sans-latin-wght-normal', 'instrument-sans-latin-ext-wght-normal'],
  serif: ['newsreader-latin-wght-normal', 'newsreader-latin-ext-wght-normal'],
} as const;
type Family = keyof typeof FILES;

/** The weights in which pictures set each family. */
const WEIGHTS: Readonly<Record<Family, readonly number[]>> = {
  sans: [400, 500, 600],
  serif: [400, 500, 600],
};

function source(file: string): Buffer {
  const pack = file.replace(/-latin.*/, '');
  return readFileSync(join('node_modules', '@fontsource-variable', pack, 'files', `${file}.woff2`));
}

/** Every character that the fonts' files can hold: Latin with its extensions, punctuation, arrows. */
const LATIN = Array.from({ length: 0x2300 - 0x20 }, (_, i) => String.fromCodePoint(i + 0x20)).join(
  '',
);

async function cut(file: string, wght: number): Promise<string> {
  const bytes = source(file);
  // The drawing library reads no woff2 and, given some, leaves out all text without a word.
  const recipe = { targetFormat: 'truetype', variationAxes: { wght } } as const;
  const hash = sha256(sha256(bytes) + LATIN + JSON.stringify(recipe)).slice(0, 16);
  const name = `${file}-${wght}-${hash}.ttf`;
  await kept(name, () => subsetFont(bytes, LATIN, recipe));
  return join(KEPT, name);
}

let files: Promise<readonly string[]> | undefined;

/** Paths of the two typefaces as TrueType files, one for each weight. Their names hold their hashes. */
export function fontFiles(): Promise<readonly string[]> {
  files ??= Promise.all(
    (Object.keys(FILES) as Family[]).flatMap((family) =>
      WEIGHTS[family].flatMap((wght) => FILES[family].map((file) => cut(file, wght))),
    ),
  );
  return files;
}

async function face(
  family: Family,
  characters: string,
  wght: { min: number; max: number },
): Promise<string> {
  const [file] = FILES[family];
  const bytes = source(file);
  const name = `${family}-${sha256(`${sha256(bytes)} ${characters} ${wght.min} ${wght.max}`).slice(0, 24)}.woff2`;
  const woff2 = await kept(name, () =>
    subsetFont(bytes, characters, { targetFormat: 'woff2', variationAxes: { wght } }),
  );
  const called = family === 'sans' ? 'Instrument Sans' : 'Newsreader';
  const data = Buffer.from(woff2).toString('base64');
  return `@font-face{font-family:'${called}';font-weight:${wght.min} ${wght.max};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
}

/** Style rules that carry just these characters of both typefaces inside a file. */
export async function embeddedFonts(text: string): Promise<string> {
  const characters = [...new Set(text)].sort().join('');
  const sans = await face('sans', characters, { min: 400, max: 600 });
  const serif = await face('serif', characters, { min: 400, max: 600 });
  return sans + serif;
}
