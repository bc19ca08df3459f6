import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkit';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/editions/en.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import type { Mark, Scene } from '../../../src/scene/mark.ts';
import { textWidth, type Face } from '../../../src/scene/text.ts';
import { kept } from '../../../src/publish/image/cache.ts';
import { statePictures } from '../../../src/publish/image/figure-pictures.ts';
import { fontFiles } from '../../../src/publish/image/fonts.ts';
import { rasterize } from '../../../src/publish/image/render.ts';
import { plainSvg, printed } from '../../../src/publish/image/standalone.ts';
import { textBoxes } from '../figures/text-boxes.ts';

const told = { title: 'A title', description: 'A description' };
const page = 'https://latticework.example/en/figures/x/';

async function pixels(scene: Scene): Promise<Uint8Array> {
  return (await rasterize(plainSvg(scene, 'p', told), scene.width)).pixels;
}

const speechless = (mark: Mark): Mark => {
  const { text, children, ...rest } = mark;
  return {
    ...rest,
    ...(children ? { children: children.map(speechless) } : {}),
    ...(text ? { text: ' ' } : {}),
  };
};

/** How many pixels of this box differ. */
function ink(
  a: Uint8Array,
  b: Uint8Array,
  width: number,
  box: { left: number; right: number; top: number; bottom: number },
): number {
  let count = 0;
  for (let y = Math.max(0, Math.floor(box.top)); y <= box.bottom; y++) {
    for (let x = Math.max(0, Math.floor(box.left)); x <= Math.min(width - 1, box.right); x++) {
      const at = 4 * (y * width + x);
      if (a[at] !== b[at] || a[at + 1] !== b[at + 1]) count++;
    }
  }
  return count;
}

describe('a picture in pixels', () => {
  test.each(figures.map(({ id }) => ({ id })))('has every word of $id in it', async ({ id }) => {
    const [first] = statePictures(id, page, en);
    if (!first) throw new Error(`${id} has no states`);
    const scene = first.sheet;
    const bare = { ...scene, marks: scene.marks.map(speechless) };
    const [full, empty] = [await pixels(scene), await pixels(bare)];
    const boxes = textBoxes(scene);
    expect(boxes.length).toBeGreaterThan(4);
    expect(
      boxes.filter((box) => ink(full, empty, scene.width, box) < 4).map(({ text }) => text),
    ).toEqual([]);
  });

  test.each([
    ['sans', 400, 'sans'],
    ['sans', 600, 'sans-bold'],
    ['serif', 500, 'serif'],
  ] as const)('sets %s at weight %i in the site’s own face', async (family, weight, face: Face) => {
    const text = 'Shoulder to shoulder, 1,413 km of lattice';
    const mark: Mark = {
      key: 't',
      tag: 'text',
      attrs: {
        x: 10,
        y: 40,
        'font-size': 30,
        'font-family': family,
        'font-weight': weight,
        fill: 'ink',
      },
      text,
    };
    const paper: Mark = { key: 'p', tag: 'rect', attrs: { width: 800, height: 60, fill: 'paper' } };
    const scene = { width: 800, height: 60, marks: [paper, mark] };
    const [full, empty] = [await pixels(scene), await pixels({ ...scene, marks: [paper] })];
    const columns = Array.from({ length: 800 }, (_, x) =>
      ink(full, empty, 800, { left: x, right: x, top: 0, bottom: 59 }),
    );
    const reach =
      columns.findLastIndex((count) => count > 0) - columns.findIndex((count) => count > 0);
    // Kerning draws letters together by up to a fiftieth; another face is off by more.
    expect(reach / textWidth(text, 30, face)).toBeGreaterThan(0.975);
    expect(reach / textWidth(text, 30, face)).toBeLessThan(1.005);
  });

  test('has a glyph for every character that any figure prints', async () => {
    const faces = (await fontFiles()).map((file) => ({
      isSerif: file.includes('newsreader'),
      has: new Set((create(readFileSync(file)) as { characterSet: number[] }).characterSet),
    }));
    const marks = figures.flatMap(({ id }) =>
      statePictures(id, page, en).flatMap(({ sheet, card }) => [...sheet.marks, ...card.marks]),
    );
    const characters = Array.from(printed({ width: 0, height: 0, marks }));
    for (const isSerif of [true, false]) {
      const own = faces.filter((face) => face.isSerif === isSerif);
      expect(
        characters.filter((one) => !own.some(({ has }) => has.has(one.codePointAt(0) ?? 0))),
      ).toEqual([]);
    }
  });
});

describe('what is slow to make', () => {
  test('is made once for one name, and again for another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kept-'));
    let made = 0;
    const make = (): Uint8Array => new Uint8Array([++made]);
    try {
      expect(await kept('a.png', make, folder)).toEqual(new Uint8Array([1]));
      expect(await kept('a.png', make, folder)).toEqual(new Uint8Array([1]));
      expect(await kept('b.png', make, folder)).toEqual(new Uint8Array([2]));
      expect(readdirSync(folder)).toEqual(['a.png', 'b.png']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
