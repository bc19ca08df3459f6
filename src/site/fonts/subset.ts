/**
 * `npm run fonts`: cuts the two typefaces down to the characters and axes the site uses and writes
 * the advance widths that figures need to place labels. Run it when a new character is wanted.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const modules = new URL('../../../node_modules/@fontsource-variable/', import.meta.url);
const basic = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const characters = `${basic}  ‑–—‘’“”…·×−±≈≤≥→←↑↓↗¥€£§°½éèöüōūāñ©•′″`;

const SERIF = 'newsreader/files/newsreader-latin-wght-normal.woff2';
const SANS = 'instrument-sans/files/instrument-sans-latin-wght-normal.woff2';

const cuts = [
  {
    from: SERIF,
    to: 'newsreader',
    wght: { min: 400, max: 600 },
  },
  {
    from: 'newsreader/files/newsreader-latin-wght-italic.woff2',
    to: 'newsreader-italic',
    wght: 400,
  },
  {
    from: SANS,
    to: 'instrument-sans',
    wght: { min: 400, max: 600 },
  },
];

for (const cut of cuts) {
  const bytes = await subsetFont(readFileSync(new URL(cut.from, modules)), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: cut.wght },
  });
  writeFileSync(new URL(`./${cut.to}.woff2`, import.meta.url), bytes);
  console.log(cut.to, bytes.length);
}

interface Face {
  readonly unitsPerEm: number;
  glyphForCodePoint(code: number): { readonly advanceWidth: number };
}

async function widths(from: string, wght: number): Promise<string> {
  const ttf = await subsetFont(readFileSync(new URL(from, modules)), characters, {
    targetFormat: 'truetype',
    variationAxes: { wght },
  });
  const face = create(ttf) as Face;
  const entries = [...new Set(characters)].map((c) => {
    const { advanceWidth } = face.glyphForCodePoint(c.codePointAt(0) ?? 32);
    return `${JSON.stringify(c)}: ${Math.round((advanceWidth / face.unitsPerEm) * 1000)}`;
  });
  return `{ ${entries.join(', ')} }`;
}

writeFileSync(
  new URL('../../scene/advance.ts', import.meta.url),
  `/** Advance widths, thousandths of an em. Written by src/site/fonts/subset.ts; do not edit. */
// prettier-ignore
export const advance: Readonly<Record<'sans' | 'sans-bold' | 'serif', Readonly<Record<string, number>>>> = {
  sans: ${await widths(SANS, 400)},
  'sans-bold': ${await widths(SANS, 600)},
  serif: ${await widths(SERIF, 500)},
};
`,
);
