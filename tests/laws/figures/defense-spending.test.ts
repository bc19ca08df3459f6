import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import { budgetOf, prepare } from '../../../src/figures/defense-spending/data.ts';
import { ask, timeOf } from '../../../src/figures/defense-spending/decisions.ts';
import { frameOf } from '../../../src/figures/defense-spending/frame.ts';
import { defenseSpending } from '../../../src/figures/defense-spending/index.ts';
import { ratioRuns } from '../../../src/figures/defense-spending/ratio-lines.ts';
import { isTimeState } from '../../../src/figures/defense-spending/view.ts';
import { waysOf } from '../../../src/figures/defense-spending/ways.ts';
import type { Mark } from '../../../src/scene/mark.ts';
import { renderSvg } from '../../../src/scene/svg.ts';
import { keepsTheLaws } from './figure-laws.ts';
import { textBoxes } from './text-boxes.ts';

const tables = loadTables();
const data = prepare(tables);
const values = defenseSpending.values(data, en);
const text = defenseSpending.describe(data, en);
const layouts: LayoutName[] = ['narrow', 'wide'];
const overTime = defenseSpending.states.filter(isTimeState);

const sceneOf = (state: string, layout: LayoutName) =>
  defenseSpending.draw(data, state, layout, en);
const words = (state: string, layout: LayoutName): string =>
  textBoxes(sceneOf(state, layout))
    .map((box) => box.text)
    .join(' | ');

function find(state: string, layout: LayoutName, key: string): Mark | undefined {
  const search = (marks: readonly Mark[]): Mark | undefined =>
    marks.reduce<Mark | undefined>(
      (found, mark) => found ?? (mark.key === key ? mark : search(mark.children ?? [])),
      undefined,
    );
  return search(sceneOf(state, layout).marks);
}

/** Left, top, width and height of a box path. */
function box(mark: Mark | undefined): { x: number; y: number; width: number; height: number } {
  const [x = 0, foot = 0, up = 0, width = 0] = (String(mark?.attrs.d).match(/-?[\d.]+/g) ?? []).map(
    Number,
  );
  return { x, y: foot + up, width, height: -up };
}

describe('defense-spending', () => {
  keepsTheLaws(defenseSpending);

  test('has the states of the design', () => {
    expect(defenseSpending.states).toEqual(
      expect.arrayContaining([
        'shrinking-start',
        'ceiling',
        'breach',
        'plateau',
        'the-break',
        'two-ways',
        'moving-target',
      ]),
    );
  });

  test('leaves the years without a figure empty', () => {
    const missing = data.years.filter(({ budget }) => budget === null).map(({ year }) => year);
    expect(missing).toEqual([
      1956, 1957, 1958, 1959, 1961, 1962, 1963, 1964, 1966, 1967, 1968, 1969,
    ]);
    for (const layout of layouts) {
      for (const state of overTime) {
        for (const year of missing) expect(find(state, layout, `y${year}`)).toBeUndefined();
      }
    }
  });

  test.each(layouts)('draws every budget as high as it is, from zero, %s', (layout) => {
    for (const state of overTime) {
      const { yen, yenPanel } = frameOf(state, layout);
      for (const { year, budget } of data.years) {
        if (budget === null) continue;
        const column = box(find(state, layout, `y${year}`));
        expect(Math.abs(column.y - yen(budget)), `${state} ${year}`).toBeLessThan(0.1);
        expect(column.y + column.height).toBeCloseTo(yenPanel.bottom, 5);
      }
    }
  });

  test.each(layouts)('stands a column in its months, April to March, %s', (layout) => {
    const { x } = frameOf('breach', layout);
    const column = box(find('breach', layout, 'y1987'));
    expect(column.x).toBeGreaterThan(x(timeOf('1987-04-01')));
    expect(column.x + column.width).toBeLessThan(x(timeOf('1988-04-01')));
  });

  test('marks what is not a printed budget: restored years hatched, the request hollow and dashed', () => {
    const standing = (kind: string): number[] =>
      data.years.filter((year) => year.standing === kind).map(({ year }) => year);
    expect(standing('restored')).toEqual([1960, 1978]);
    expect(standing('request')).toEqual([2027]);
    for (const year of standing('restored')) {
      expect(find('the-break', 'wide', `y${year}`)?.attrs.fill).toBe('#restored');
    }
    const request = find('moving-target', 'wide', 'y2027');
    expect(request?.attrs.fill).toBe('none');
    expect(request?.attrs['stroke-dasharray']).toBeTruthy();
    expect(find('plateau', 'wide', 'r2022')?.attrs.fill).toBe('paper');
  });

  test('breaks the ratio line at missing years and where GNP gives way to GDP', () => {
    const runs = ratioRuns(data.years).map((run) => [run[0]?.year, run.at(-1)?.year]);
    expect(runs).toEqual([
      [1955, 1955],
      [1960, 1960],
      [1965, 1965],
      [1970, 1993],
      [1994, 2020],
    ]);
    for (const run of ratioRuns(data.years)) {
      expect(new Set(run.map(({ ratioBase }) => ratioBase)).size).toBe(1);
    }
  });

  test('keeps the 1% line to its dates', () => {
    for (const layout of layouts) {
      const { x } = frameOf('the-break', layout);
      const bound = find('the-break', layout, 'ceiling-bound');
      const numbers = (String(bound?.attrs.d).match(/-?[\d.]+/g) ?? []).map(Number);
      expect(Math.abs((numbers[0] ?? 0) - x(timeOf('1976-11-05')))).toBeLessThan(1);
      expect(Math.abs((numbers[5] ?? 0) - x(timeOf('1986-12-30')))).toBeLessThan(1);
    }
    expect(find('shrinking-start', 'wide', 'ceiling')).toBeUndefined();
  });

  test.each(layouts)(
    'draws both counts of 2025 and both marks of 2% on one scale, %s',
    (layout) => {
      const own = box(find('two-ways', layout, 'y2025'));
      const scale = own.width / budgetOf(data, 2025);
      const sipri = box(find('two-ways', layout, 'sipri-bar'));
      const last = box(find('two-ways', layout, 'part-supplementary'));
      const goal = (key: string): number =>
        Number(/^M([\d.]+)/.exec(String(find('two-ways', layout, key)?.attrs.d))?.[1]);
      expect(sipri.width / scale).toBeCloseTo(9.3013, 1);
      expect((last.x + last.width - own.x) / scale).toBeCloseTo(11, 1);
      expect(Math.abs((goal('goal-government') - own.x) / scale - 0.02 * 560.2)).toBeLessThan(0.05);
      expect(Math.abs((goal('goal-sipri') - own.x) / scale - 0.02 * 658.9)).toBeLessThan(0.05);
    },
  );

  test.each(layouts)('prints the numbers of the tables, %s', (layout) => {
    const says = (state: string, ...numbers: string[]): void => {
      for (const number of numbers) expect(words(state, layout), state).toContain(number);
    };
    says('shrinking-start', '×4.2', '1.78 → 0.79%', '0.13', '0.57', '1.33', '2.07');
    says('ceiling', '×2.2', '1.51', '3.34', '0.90', '0.993', '5 November 1976');
    says('breach', '1.004', '1.013', '1.006', '0.997', '+0.013', '30 December 1986');
    says('plateau', '4.96', '4.71', '5.40', '1.008', '−5%', '+15%', 'GNP', 'GDP');
    says('the-break', '+67%', '+15%', '5.40', '9.04', '1.41');
    says('two-ways', '2.0%', '1.41%', '8.5', '0.2', '0.7', '0.5', '1.1', '9.30', '560', '659');
    says('peers', '3.12', '2.60', '2.35', '2.30', '2.27', '2.10', '1.92', '1.72, estimate', '1.30');
    says('moving-target', '3%', '3.5%', '5%', '8.89', '9.04', '2.0', '1.41', '?');
  });

  test('prices each demand by the words of its milestone', () => {
    expect(() => ask(tables.table('defense/milestones'), '2026-01-23', 4)).toThrow(
      /does not say "4%"/,
    );
    expect(data.asks.map(({ percent, isDenied }) => [percent, isDenied])).toEqual([
      [3, false],
      [3.5, true],
      [5, false],
    ]);
  });

  test('refuses parts that do not add up to the total', () => {
    const framework = tables
      .table<Parameters<typeof waysOf>[0][number]>('defense/framework_2pct')
      .map((row) =>
        row.fiscal_year === 2025 && row.component.startsWith('coast guard')
          ? { ...row, trillion_yen: 1.7 }
          : row,
      );
    const year = data.years.find((candidate) => candidate.year === 2025);
    if (!year) throw new Error('fiscal 2025');
    const measures = tables.table<Parameters<typeof waysOf>[1][number]>(
      'defense/milex_japan_measures',
    );
    expect(() => waysOf(framework, measures, year, 8.4748)).toThrow(
      /add up to 12.0, not the total/,
    );
  });

  test('never charts what was only remembered or not found', () => {
    expect(values).not.toHaveProperty('framework-2026');
    expect(data.years.filter(({ ratio }) => ratio !== null).at(-1)?.year).toBe(2022);
    expect(data.years.find(({ year }) => year === 2021)?.ratio).toBeNull();
  });

  test('gives the prose its numbers', () => {
    expect(values).toMatchObject({
      'yen-1955': '0.13 trillion yen',
      'yen-2026': '9.04 trillion yen',
      'share-1976': '0.90%',
      'share-1987': '1.004%',
      'rise-2022-2026': '67%',
      'framework-2025': 'about 11 trillion yen',
      'sipri-2025': '1.41%',
      'rank-2025': 'ninth',
      'like-for-like': '1.7',
      'china-times-japan-2022': '6.9',
      'china-passed-japan': '1999',
      'real-rise-japan': '50%',
      'real-rise-world': '21%',
      'asked-june-2025': '3.5%',
    });
  });

  test('lists every drawn year, part and country in its tables, and credits SIPRI', () => {
    const ids = new Set(text.tables.flatMap(({ rows }) => rows.map(({ id }) => id)));
    for (const { year } of [...data.years, ...data.sipri]) expect(ids).toContain(`fy${year}`);
    for (const { iso3 } of data.peers) expect(ids).toContain(`peer-${iso3.toLowerCase()}`);
    for (const part of data.ways.parts) expect(ids).toContain(`way-${part.id}`);
    expect(text.caption).toContain('SIPRI Military Expenditure Database 2026');
    expect(text.caption).toContain('not an open licence');
    expect(text.caption).toContain('8 October 2026');
  });

  test.each(layouts)('lets no reader inspect what is out of sight, %s', (layout) => {
    for (const state of overTime) {
      const { x, yenPanel } = frameOf(state, layout);
      const columns = find(state, layout, 'columns')?.children ?? [];
      for (const column of columns.filter(({ rows }) => rows)) {
        const middle = x(Number(column.key.slice(1)) + 0.75);
        expect(middle, `${state} ${column.key}`).toBeGreaterThanOrEqual(yenPanel.left);
        expect(middle, `${state} ${column.key}`).toBeLessThanOrEqual(yenPanel.right);
      }
    }
  });

  test.each(layouts)('stays under 16 KB a picture, %s', (layout) => {
    for (const state of defenseSpending.states) {
      const svg = renderSvg(sceneOf(state, layout), { place: 'p', label: 'l', inks: 'page' });
      expect(svg.length, state).toBeLessThan(16_000);
    }
  });
});
