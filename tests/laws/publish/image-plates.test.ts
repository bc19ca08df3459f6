import { describe, expect, test } from 'vitest';
import { en } from '../../../src/editions/en.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import { CARD } from '../../../src/publish/image/card.ts';
import { pictureFiles, statePictures } from '../../../src/publish/image/figure-pictures.ts';
import { collisions, textBoxes } from '../figures/text-boxes.ts';
import { viewIds } from '../../../src/figures/views.ts';

const page = 'https://latticework.example/en/figures/x/';
const drawn = figures.flatMap(({ id }) =>
  statePictures(id, page, en).map((pictures) => ({ id, ...pictures })),
);
const own = (scene: (typeof drawn)[number]['card']) =>
  textBoxes({ ...scene, marks: scene.marks.filter(({ key }) => key !== 'plate-scene') });

describe.each(drawn)('$id, $state', ({ card, sheet, told }) => {
  test('says what it is, whose, on what terms and from where', () => {
    for (const scene of [card, sheet]) {
      const words = own(scene).map(({ text }) => text);
      expect(words.join(' ')).toContain(told.title.split('. ').at(-1));
      expect(words.join(' ')).toMatch(/\b(Source|\d+ sources): /);
      expect(words.join(' ')).toContain('CC BY 4.0');
      expect(words).toContain('Latticework');
      expect(words).toContain('latticework.example/en/figures/x/');
    }
  });

  test('has words that stay inside, off each other and off the drawing', () => {
    for (const scene of [card, sheet]) {
      const boxes = own(scene);
      expect(collisions(boxes)).toEqual([]);
      expect(
        boxes.filter(
          (box) =>
            box.left < 36 ||
            box.top < 30 ||
            box.right > scene.width - 36 ||
            box.bottom > scene.height - 20,
        ),
      ).toEqual([]);
    }
    const place = card.marks.find(({ key }) => key === 'plate-scene')?.attrs.transform;
    const left = Number(/translate\(([\d.]+)/.exec(String(place))?.[1]);
    expect(left).toBeGreaterThan(CARD.width / 3);
    expect(own(card).filter((box) => box.right > left)).toEqual([]);
  });
});

describe.each(figures)('the SVG files of $id', ({ id, views }) => {
  const states = viewIds({ views });
  const files = pictureFiles(id, page, en).filter(({ type }) => type === 'image/svg+xml');

  test('stand alone: nothing is fetched, nothing is left to a page', async () => {
    expect(files.map(({ name }) => name)).toEqual(states.map((state) => `${state}.svg`));
    for (const { make } of files) {
      const svg = Buffer.from((await make()).bytes).toString();
      const outside = svg
        .replace(/<style>[\s\S]*?<\/style>/, '')
        .replace('xmlns="http://www.w3.org/2000/svg"', '');
      expect(
        outside.match(/var\(|light-dark|data-|\sstyle=|href|<script|<image|<use|\son[a-z]+=/g),
      ).toBeNull();
      expect(outside.match(/url\((?!#)[^)]*\)|="https?:[^"]*"/g)).toBeNull();
      expect(svg.match(/url\((?!#|data:font\/woff2;base64,)[^)]{0,80}/g)).toBeNull();
      expect(svg).toMatch(
        /^<svg [^>]*width="\d+" height="\d+"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc><style>@font-face/,
      );
    }
  });
});
