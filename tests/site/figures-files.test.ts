import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/data/csv.ts';
import { en } from '../../src/editions/en.ts';
import { figures } from '../../src/figures/catalogue.ts';
import { isoDate, plainNumber } from '../../src/publish/download/cell.ts';
import { KEPT } from '../../src/publish/image/cache.ts';
import { pictureFiles } from '../../src/publish/image/figure-pictures.ts';
import { builds } from '../tools/builds.ts';
import { faults, filesOf, pages, readText } from './built.ts';
import { viewIds } from '../../src/figures/views.ts';

const [build] = builds;
const bytesOf = (file: string): Buffer => readFileSync(join(build.dir, file));
const files = filesOf(build);

/** Width and height that a PNG says it has. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = bytesOf(file);
  expect(bytes.subarray(1, 4).toString(), file).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const plain = (cell: string): string => plainNumber(cell) ?? isoDate(cell, en) ?? cell;

describe.each(figures)('the files of $id', ({ id, views }) => {
  const states = viewIds({ views });
  const folder = `en/figures/${id}`;

  test('hold a picture of each state, in the sizes they promise', () => {
    for (const state of states) {
      const svg = readText(build, `${folder}/${state}.svg`);
      expect(svg).toContain('<title>');
      expect(pngSize(`${folder}/${state}.png`)).toEqual({ width: 1200, height: 630 });
      expect(pngSize(`${folder}/${state}-2x.png`)).toEqual({ width: 2400, height: 1260 });
      expect(pngSize(`${folder}/${state}-2400.png`).width).toBe(2400);
    }
  });

  test('hold in CSV what the tables of the page show', () => {
    const { document } = parseHTML(readText(build, `${folder}/index.html`));
    const tables = [...document.querySelectorAll('#data table')];
    tables.forEach((table, i) => {
      const { records } = parseCsv(
        readText(build, `${folder}/${i === 0 ? 'data' : `data-${String(i + 1)}`}.csv`),
      );
      const head = [...table.querySelectorAll('thead th')].map((cell) => cell.textContent);
      const source = head.indexOf('Source');
      const width = source < 0 ? head.length : source;
      const shown = [...table.querySelectorAll('tbody tr')].map((row) => [
        row.getAttribute('data-row') ?? '',
        ...[...row.querySelectorAll('th, td')]
          .slice(0, width)
          .map((cell) => plain(cell.textContent)),
      ]);
      const held = records.slice(1).map(({ cells }) => cells.slice(0, width + 1).map(plain));
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).toEqual(
        held.map(([row = '', ...rest], at) => [records[at + 1]?.cells[0] ?? row, ...rest]),
      );
    });
  });

  test('are as large as the page says', () => {
    const { document } = parseHTML(readText(build, `${folder}/index.html`));
    const links = [...document.querySelectorAll('#download .files a')];
    const wrong = links.filter((link) => {
      const size = bytesOf((link.getAttribute('href') ?? '').slice(1)).length;
      const [, stated = '', unit = ''] =
        /([\d.,]+) ([KM]B)$/.exec(link.parentElement?.textContent.trim() ?? '') ?? [];
      const said = Number(stated.replace(',', '')) * (unit === 'MB' ? 1e6 : 1e3);
      return !(
        Math.abs(said - size) <= Math.max(500, size * 0.05) ||
        (size < 500 && said === 1000)
      );
    });
    expect(links.length).toBeGreaterThan(3 * states.length);
    expect(wrong.map((link) => link.outerHTML)).toEqual([]);
  });
});

describe('a second build', () => {
  test('renders no picture: all are kept by what is in them', async () => {
    const before = readdirSync(KEPT).toSorted();
    for (const { id } of figures) {
      const page = `${build.origin}${build.base}en/figures/${id}/`;
      for (const { name, make } of pictureFiles(id, page, en)) {
        const { bytes } = await make();
        expect(Buffer.compare(bytes, bytesOf(`en/figures/${id}/${name}`)), `${id}/${name}`).toBe(0);
      }
    }
    expect(readdirSync(KEPT).toSorted()).toEqual(before);
  });
});

describe('every page', () => {
  const all = pages();

  test('has a card that is there, as large as it says, and put in words', () => {
    const cards = new Set<string>();
    const found = faults(all, ({ html, document }) => {
      if (html.includes('name="robots" content="noindex')) return [];
      const meta = (name: string): string =>
        document
          .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
          ?.getAttribute('content') ?? '';
      const file = meta('og:image').replace(build.origin + build.base, '');
      if (!files.includes(file)) return [`og:image "${meta('og:image')}"`];
      cards.add(file);
      const { width, height } = pngSize(file);
      return [
        (width !== 1200 || height !== 630) && `${file} is ${String(width)}×${String(height)}`,
        Number(meta('og:image:width')) !== width && 'a wrong og:image:width',
        Number(meta('og:image:height')) !== height && 'a wrong og:image:height',
        meta('og:image:alt').length < 20 && `og:image:alt "${meta('og:image:alt')}"`,
        meta('twitter:card') !== 'summary_large_image' && 'no twitter:card',
      ];
    });
    expect(found).toEqual([]);
    expect(cards.size).toBeGreaterThan(figures.length);
  });

  test.each(figures)('about $id shows its own card', ({ id }) => {
    const page = all.find(({ name }) => name === `/en/figures/${id}/`);
    expect(page?.html).toContain(`${build.origin}${build.base}en/cards/${id}.png`);
  });
});
