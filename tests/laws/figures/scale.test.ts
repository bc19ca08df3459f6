import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import { viewOf } from '../../../src/figures/views.ts';
import { worded } from '../../../src/figures/worded.ts';
import type { Mark } from '../../../src/scene/mark.ts';
import { prepare as defence } from '../../../src/figures/defense-spending/data.ts';
import { prepare as forge } from '../../../src/figures/command-chains/data.ts';
import { frameOf } from '../../../src/figures/defense-spending/layout/two-ways.ts';
import { DAYS } from '../../../src/figures/command-chains/layout.ts';
import { total } from '../../../src/figures/investment-flows/data/flows.ts';
import { prepare as investment } from '../../../src/figures/investment-flows/data.ts';

const tables = loadTables();

function drawn(id: string, view: string, layout: LayoutName) {
  const figure = figures.find((one) => one.id === id);
  if (!figure) throw new Error(id);
  const { state } = viewOf(figure, view);
  const scene = figure.draw(figure.prepare(tables), state, layout, worded(figure, en));
  const all = (marks: readonly Mark[]): Mark[] =>
    marks.flatMap((mark) => [mark, ...all(mark.children ?? [])]);
  const marks = new Map(all(scene.marks).map((mark) => [mark.key, mark]));
  const attr = (key: string, name: string): number => Number(marks.get(key)?.attrs[name]);
  return { scene, marks, attr };
}

describe.each(['narrow', 'wide'] as const)('scale is physical, %s', (layout) => {
  test('three counts of days have one scale, and the longest runs from edge to edge', () => {
    const { daysKept, daysAsked, backlogDays } = forge(tables).quantities;
    const { marks, attr, scene } = drawn('command-chains', 'days', layout);
    const rows = [...String(marks.get('backlog')?.attrs['d']).matchAll(/M0 ([\d.]+)h([\d.]+)/g)];
    const lengths = rows.map(([, , long]) => Number(long));
    const { day } = DAYS[layout];
    expect(attr('kept', 'width')).toBeCloseTo(daysKept * day);
    expect(attr('asked', 'width')).toBeCloseTo(daysAsked * day);
    expect(lengths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(backlogDays * day, 0);
    expect(new Set(lengths.slice(0, -1))).toEqual(new Set([scene.width]));
    expect(Number(rows.at(-1)?.[1]) + DAYS[layout].bar).toBeLessThanOrEqual(scene.height);
    expect(marks.get('queue')?.text ?? '').not.toBe('');
  });

  test('the promise fills the stage, and what was named fills its share of it', () => {
    const { pledge } = investment(tables);
    const { attr, scene } = drawn('investment-flows', 'hollow', layout);
    const area = (key: string): number => attr(key, 'width') * attr(key, 'height');
    const whole = area('pledge-outline');
    expect(whole / (scene.width * scene.height)).toBeGreaterThan(0.95);
    const [first, second] = pledge;
    expect(area('pledge-tranche-1') / whole).toBeCloseTo(first.value / total(pledge), 3);
    expect(area('pledge-tranche-2') / whole).toBeCloseTo(
      (first.value + second.value) / total(pledge),
      3,
    );
  });
});

test('the one-per-cent line stays from 1976 until the bar of 2025 runs through it', () => {
  for (const view of ['ceiling', 'breach', 'plateau', 'the-break', 'two-ways'])
    expect(drawn('defense-spending', view, 'wide').marks.has('ceiling-after'), view).toBe(true);
  const data = defence(tables);
  const { x } = frameOf(data, 'wide');
  const at = Number(
    /^M([\d.]+)/.exec(
      String(drawn('defense-spending', 'two-ways', 'wide').marks.get('ceiling-after')?.attrs['d']),
    )?.[1],
  );
  expect(at).toBeCloseTo(x(0.01 * data.ways.framework.gdp), 0);
  expect(at).toBeLessThan(x(data.ways.framework.yen));
  const [first] = drawn('defense-spending', 'two-ways', 'wide').scene.marks.filter(({ key }) =>
    ['ceiling', 'columns'].includes(key),
  );
  expect(first?.key).toBe('ceiling');
});
