import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import { prepare } from '../../../src/figures/approval/data.ts';
import { approval } from '../../../src/figures/approval/index.ts';
import { AUTUMN, SPRING } from '../../../src/figures/approval/layout.ts';
import { joined } from '../../../src/figures/approval/draw/polls.ts';
import { told, worded } from '../../../src/figures/worded.ts';
import { printedValues } from './printed.ts';

const data = prepare(loadTables());
const layouts: LayoutName[] = ['narrow', 'wide'];

describe('approval', () => {
  test('quotes the polls', () => {
    expect(printedValues(told(approval, en).values(data, en))).toMatchObject({
      'march-2024': '25%',
      'april-2024': '23%',
      'may-2024': '24%',
      'june-2024': '21%',
      'july-2024': '25%',
      'august-2024': '25%',
      'september-2024': '20%',
    });
  });

  test('runs from March to September without a hole', () => {
    const months = ['03', '04', '05', '06', '07', '08', '09'].map((month) => `2024-${month}`);
    expect(data.polls.map(({ month }) => month)).toEqual(months);
  });

  test('joins months that follow each other and leaves a gap where one is missing', () => {
    const pairs = (polls: Parameters<typeof joined>[0]): string[] =>
      joined(polls).map(([a, b]) => `${a.month.slice(5)} ${b.month.slice(5)}`);
    expect(pairs(data.polls)).toEqual(['03 04', '04 05', '05 06', '06 07', '07 08', '08 09']);
    const holed = data.polls.filter(({ month }) => month !== '2024-06');
    expect(pairs(holed)).toEqual(['03 04', '04 05', '07 08', '08 09']);
  });

  test.each(layouts)('raises every dot on a stem from zero, to scale, %s', (layout) => {
    for (const { state } of approval.views) {
      const scene = approval.draw(data, state, layout, worded(approval, en));
      const marks = scene.marks.find(({ key }) => key === 'polls')?.children ?? [];
      const floor = /^M\S+ (\S+)H/.exec(
        String(marks.find(({ key }) => key === 'floor')?.attrs.d),
      )?.[1];
      const heights = data.polls.map(({ month, share }) => {
        const stem = String(marks.find(({ key }) => key === `stem-${month}`)?.attrs.d);
        const [, from, to] = /^M\S+ (\S+)V(\S+)$/.exec(stem) ?? [];
        expect(from).toBe(floor);
        return (Number(from) - Number(to)) / share;
      });
      for (const height of heights) expect(height).toBeCloseTo(heights[0] ?? NaN, 1);
      expect(SPRING[layout].y(0)).toBeLessThan(scene.height);
    }
  });

  test('puts the turns in the order of the calendar', () => {
    const dates = Object.values(data.turns).map(({ date }) => date);
    expect(dates).toEqual([
      '2024-06-04',
      '2024-06-14',
      '2024-08-14',
      '2024-09-30',
      '2024-10-01',
      '2024-10-27',
    ]);
    const { day, left, right } = AUTUMN.wide;
    const places = dates.map(day);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(left);
    expect(Math.max(...places)).toBeLessThan(right);
  });
});
