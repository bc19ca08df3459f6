import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import { prepare } from '../../../src/figures/g2/data.ts';
import { lens } from '../../../src/figures/g2/draw.ts';
import { g2 } from '../../../src/figures/g2/index.ts';
import { viewOf } from '../../../src/figures/views.ts';
import { told, worded } from '../../../src/figures/worded.ts';

const data = prepare(loadTables());
const layouts: LayoutName[] = ['narrow', 'wide'];

function circles(view: string, layout: LayoutName): Record<string, number> {
  const scene = g2.draw(data, viewOf(g2, view).state, layout, worded(g2, en));
  const group = scene.marks.find(({ key }) => key === 'circles')?.children ?? [];
  return Object.fromEntries(group.map(({ key, attrs }) => [key, Number(attrs.cx)]));
}

describe('g2', () => {
  test('never puts the word into a mouth in which it was not found', () => {
    const { tables } = told(g2, en).describe(data, en);
    const cells = (tables[0]?.rows ?? []).map((row) => row.cells);
    const said = cells.filter(({ footing }) => footing === 'said').map(({ who }) => who);
    expect(said).toEqual(['Donald Trump']);
    expect(cells.find(({ who }) => who === 'Aso Taro')?.footing).toBe('not found');
    expect(cells.find(({ who }) => who === 'Xi Jinping')?.words).toContain('not “G2”');
  });

  test.each(layouts)('moves the United States and nobody else, %s', (layout) => {
    const [before, after] = [circles('us-japan', layout), circles('us-china', layout)];
    expect(after.japan).toBe(before.japan);
    expect(after.china).toBe(before.china);
    expect(after.us).toBeGreaterThan(before.us ?? NaN);
  });

  test.each(layouts)('dashes the outline that rests on no found words, %s', (layout) => {
    const dash = (view: string) =>
      g2
        .draw(data, viewOf(g2, view).state, layout, worded(g2, en))
        .marks[0]?.children?.find(({ key }) => key === 'lens')?.attrs['stroke-dasharray'];
    expect(dash('us-japan')).toBe('5 5');
    expect(dash('us-china')).toBe('1 0');
  });

  test('overlaps two circles in a lens through both crossings', () => {
    expect(lens(0, 6, 10, 5)).toBe('M3 6A5 5 0 0 1 3 14A5 5 0 0 1 3 6z');
  });
});
