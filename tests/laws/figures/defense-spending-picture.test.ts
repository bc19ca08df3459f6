import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import { prepare } from '../../../src/figures/defense-spending/data.ts';
import { budgetOf } from '../../../src/figures/defense-spending/data/years.ts';
import { timeOf } from '../../../src/figures/defense-spending/data/decisions.ts';
import { frameOf } from '../../../src/figures/defense-spending/layout.ts';
import { defenseSpending } from '../../../src/figures/defense-spending/index.ts';
import { views, type OverTime } from '../../../src/figures/defense-spending/view.ts';
import type { Mark } from '../../../src/scene/mark.ts';
import { renderSvg } from '../../../src/scene/svg.ts';
import { textBoxes } from './text-boxes.ts';
import { viewIds, viewOf } from '../../../src/figures/views.ts';
import { worded } from '../../../src/figures/worded.ts';

const data = prepare(loadTables());
const layouts: LayoutName[] = ['narrow', 'wide'];
const stretches = new Map(
  views.flatMap(({ id, state }) => (state.picture === 'over-time' ? [[id, state] as const] : [])),
);
const overTime = [...stretches.keys()];
const stretch = (view: string): OverTime => {
  const found = stretches.get(view);
  if (!found) throw new Error(view);
  return found;
};

const sceneOf = (state: string, layout: LayoutName) =>
  defenseSpending.draw(
    data,
    viewOf(defenseSpending, state).state,
    layout,
    worded(defenseSpending, en),
  );
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

describe('the picture of defense-spending', () => {
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
      const { yen, yenPanel } = frameOf(stretch(state), layout);
      for (const { year, budget } of data.years) {
        if (budget === null) continue;
        const column = box(find(state, layout, `y${year}`));
        expect(Math.abs(column.y - yen(budget)), `${state} ${year}`).toBeLessThan(0.1);
        expect(column.y + column.height).toBeCloseTo(yenPanel.bottom, 5);
      }
    }
  });

  test.each(layouts)('stands a column in its months, April to March, %s', (layout) => {
    const { x } = frameOf(stretch('breach'), layout);
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

  test('keeps the 1% line to its dates', () => {
    for (const layout of layouts) {
      const { x } = frameOf(stretch('the-break'), layout);
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

  test.each(layouts)('lets no reader inspect what is out of sight, %s', (layout) => {
    for (const state of overTime) {
      const { x, yenPanel } = frameOf(stretch(state), layout);
      const columns = find(state, layout, 'columns')?.children ?? [];
      for (const column of columns.filter(({ rows }) => rows)) {
        const middle = x(Number(column.key.slice(1)) + 0.75);
        expect(middle, `${state} ${column.key}`).toBeGreaterThanOrEqual(yenPanel.left);
        expect(middle, `${state} ${column.key}`).toBeLessThanOrEqual(yenPanel.right);
      }
    }
  });

  test.each(layouts)('stays under 16 KB a picture, %s', (layout) => {
    for (const state of viewIds(defenseSpending)) {
      const svg = renderSvg(sceneOf(state, layout), { scope: 'p', label: 'l', inks: 'page' });
      expect(svg.length, state).toBeLessThan(16_000);
    }
  });
});
