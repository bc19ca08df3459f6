import { describe, expect, test } from 'vitest';
import type { TableName } from '../../../src/data/rows.ts';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import type { Tables } from '../../../src/data/table-access.ts';
import { prepare, SHARES } from '../../../src/figures/trade-shares/data.ts';
import { units } from '../../../src/figures/trade-shares/draw/units.ts';
import { tradeShares } from '../../../src/figures/trade-shares/index.ts';
import { renderSvg } from '../../../src/scene/svg.ts';
import { textBoxes } from './text-boxes.ts';
import { viewOf } from '../../../src/figures/views.ts';
import { told, worded } from '../../../src/figures/worded.ts';
import { printedValues } from './printed.ts';

const shares = prepare(loadTables());
const layouts: LayoutName[] = ['narrow', 'wide'];
const words = (view: string, layout: LayoutName): string[] =>
  textBoxes(
    tradeShares.draw(shares, viewOf(tradeShares, view).state, layout, worded(tradeShares, en)),
  ).map(({ text }) => text);

/** Units of 20 px a side within a closed path of horizontal and vertical lines (shoelace formula). */
function unitsIn(d: string): number {
  const points: [number, number][] = [];
  for (const [, command = '', a = '', b = ''] of d.matchAll(/([MHV])(\d+) ?(\d*)/g)) {
    const [x, y] = points.at(-1) ?? [0, 0];
    points.push(command === 'M' ? [+a, +b] : command === 'H' ? [+a, y] : [x, +a]);
  }
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2 / 400;
}

describe('trade-shares', () => {
  test('gives the prose its three shares', () => {
    expect(printedValues(told(tradeShares, en).values(shares, en))).toEqual({
      asia: '60%',
      shipping: 'one third',
      value: '21%',
    });
  });

  test('fills as many of a hundred units as the share says', () => {
    for (const { id, percent, exact } of SHARES.map((share) => shares[share])) {
      const parts = units(id, percent, exact).map(({ attrs }) => unitsIn(String(attrs.d)));
      expect(parts.reduce((sum, part) => sum + part)).toBe(100);
      if (exact) expect(parts).toEqual([percent, 100 - percent]);
      else {
        const [sure = 0, perhaps = 0] = parts;
        expect(sure).toBeLessThan(percent);
        expect(sure + perhaps).toBeGreaterThan(percent);
      }
    }
  });

  test.each(layouts)(
    'says of what each share is, and through which waters it passes, %s',
    (layout) => {
      const all = words('three-numbers', layout).join(' ');
      for (const id of SHARES) expect(all).toContain(`of ${shares[id].counted}`);
      expect(all).toContain('all of Asia');
      expect(all.match(/the South China Sea/g)).toHaveLength(2);
      for (const id of SHARES)
        expect(words(id, layout).join(' ')).toContain(`of ${shares[id].counted}`);
    },
  );

  test.each(layouts)('calls a rough share rough wherever it is large, %s', (layout) => {
    expect(words('three-numbers', layout)).toContain('about');
    expect(words('shipping', layout)).toContain('about');
    expect(words('value', layout)).not.toContain('about');
  });

  test.each(layouts)('draws each share from units of its own, %s', (layout) => {
    const { marks } = tradeShares.draw(shares, { large: null }, layout, worded(tradeShares, en));
    const shapes = (marks[0]?.children ?? [])
      .filter(({ key }) => key.endsWith('-on'))
      .map(({ children }) => children?.[0]?.attrs.d);
    expect(new Set(shapes).size).toBe(SHARES.length);
  });

  test.each([
    ['is missing', [], /chart_data\.csv/],
    ['is more than the whole', [{ id: 'K012', y: 101 }], /K012  column "y"/],
  ])('refuses a share whose number %s', (_, numbers, told) => {
    const tables = loadTables();
    const broken = {
      ...tables,
      table: (name: TableName) => (name === 'summit/chart_data' ? numbers : tables.table(name)),
    } as Tables;
    expect(() => prepare(broken)).toThrow(told);
  });

  test.each(layouts)('stays small, %s', (layout) => {
    for (const { id, state } of tradeShares.views) {
      const scene = tradeShares.draw(shares, state, layout, worded(tradeShares, en));
      const svg = renderSvg(scene, { scope: 'p', label: 'l', inks: 'page' });
      expect(svg.length, id).toBeLessThan(6_500);
    }
  });
});
