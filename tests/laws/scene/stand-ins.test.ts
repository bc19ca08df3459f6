import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { reaches, standIns, standInsCss } from '../../../src/scene/stand-ins.ts';

interface Font {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
}

const files = {
  newsreader: 'serif',
  'newsreader-italic': 'serif',
  'instrument-sans': 'sans',
} as const;

test.each(Object.entries(files))('%s reaches as far as its stand-ins do', (file, like) => {
  const font = create(readFileSync(`src/site/fonts/${file}.woff2`)) as Font;
  expect(font.ascent / font.unitsPerEm).toBeCloseTo(reaches[like].ascent, 4);
  expect(-font.descent / font.unitsPerEm).toBeCloseTo(reaches[like].descent, 4);
  expect(font.lineGap).toBe(0);
});

test('each stand-in is as high as the face it stands for, whatever its width', () => {
  const faces = standInsCss.split('@font-face').slice(1);
  const percent = (css: string, name: string): number =>
    Number(new RegExp(`[;{]${name}:([\\d.]+)%`).exec(css)?.[1]) / 100;
  expect(faces.length).toBeGreaterThanOrEqual(4 * standIns.length - 2);
  for (const css of faces) {
    const { ascent, descent } = reaches[css.includes("'Serif") ? 'serif' : 'sans'];
    const width = percent(css, 'size-adjust');
    expect(width * percent(css, 'ascent-override'), css).toBeCloseTo(ascent, 3);
    expect(width * percent(css, 'descent-override'), css).toBeCloseTo(descent, 3);
  }
});

test('a serif stands in with a true bold and a true italic', () => {
  for (const { family, like } of standIns) {
    const own = standInsCss.split('@font-face').filter((css) => css.includes(`'${family}'`));
    expect(own.some((css) => css.includes('font-weight:600') && css.includes("Bold')"))).toBe(true);
    const italics = own.filter((css) => css.includes('font-style:italic'));
    expect(italics.some((css) => css.includes("Italic')"))).toBe(like === 'serif');
  }
});
