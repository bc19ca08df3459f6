import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import type { Tables } from '../../../src/data/table-access.ts';
import type { Point } from '../../../src/data/geo/simplify.ts';
import { thinned } from '../../../src/figures/investment-map/data/thinned.ts';
import { namedStates, prepare } from '../../../src/figures/investment-map/data.ts';
import { dodge } from '../../../src/figures/investment-map/layout/dodge.ts';
import { investmentMap } from '../../../src/figures/investment-map/index.ts';
import { placeSites } from '../../../src/figures/investment-map/layout/sites.ts';
import { frames, placeOnStage } from '../../../src/figures/investment-map/layout.ts';
import { printedValues } from './printed.ts';
import { told } from '../../../src/figures/worded.ts';

const tables = loadTables();
const data = prepare(tables);
const projects = tables.table('investment/announced_projects');
const layouts: LayoutName[] = ['narrow', 'wide'];
const rowOf = (id: string) => projects.find((project) => project.id === id);

describe('investment-map', () => {
  test('gives every place what became of its project, from the column of that name', () => {
    for (const { key, project, outcome } of data.all) {
      expect(outcome, key).toBe(rowOf(project)?.outcome);
    }
  });

  test('stops at a project on the map that nothing is said to have become of', () => {
    const unsaid = <R extends object>(row: R): R =>
      'outcome' in row && 'id' in row && row.id === 'P012' ? { ...row, outcome: null } : row;
    const without: Tables = { ...tables, table: (name) => tables.table(name).map(unsaid) };
    expect(() => prepare(without)).toThrow(/P012 {2}column "outcome"/);
  });

  test('puts one record a project on the map: no stage, no framework, no programme', () => {
    const rollups = [...data.all, ...data.named].map((site) => rowOf(site.project)?.rollup);
    expect(rollups.filter((rollup) => rollup !== 'single' && rollup !== 'total')).toEqual([]);
    const [mapped, apart] = [data.all.map((site) => site.key), data.apart.map((row) => row.id)];
    expect(new Set(mapped).size).toBe(mapped.length);
    expect(mapped.filter((id) => apart.includes(id))).toEqual([]);
    expect(data.apart.every(({ id }) => rowOf(id)?.rollup.startsWith('framework'))).toBe(true);
  });

  test('keeps every whole Japanese record: on the map, nationwide, or abroad', () => {
    const shown = new Set([...data.all.map((s) => s.project), ...data.nationwide.map((p) => p.id)]);
    const whole = projects.filter(
      (row) => row.direction === 'JP-US' && ['single', 'total'].includes(row.rollup),
    );
    expect(whole.filter((row) => !shown.has(row.id)).map((row) => row.id)).toEqual(['P052']);
  });

  test('names the five states of the fact sheet, from its own items', () => {
    expect(namedStates(data.named)).toEqual(['CA', 'LA', 'NC', 'OH', 'WI']);
    for (const { project } of data.named) expect(rowOf(project)?.fact_sheet).toBe(true);
  });

  test('leaves the amount of a place open where only a sum was published', () => {
    const open = data.named.filter((site) => site.amount === undefined).map((site) => site.key);
    expect(open.sort()).toEqual(['P010-OH', 'P010-WI', 'P011', 'P037-CA', 'P037-WI']);
  });

  test.each(layouts)('draws areas that grow with money, %s', (layout) => {
    const placed = placeSites(data, 'all', 'amount', layout).filter(
      ({ site }) => (site.amount ?? 0) > 1,
    );
    const per = placed.map(({ site, r }) => r ** 2 / (site.amount ?? 1));
    for (const share of per) expect(share / (per[0] ?? 1)).toBeCloseTo(1, 1);
  });

  test.each(layouts)('keeps signs of even size apart and near their places, %s', (layout) => {
    const placed = placeSites(data, 'all', 'even', layout);
    placed.forEach((a, i) => {
      for (const b of placed.slice(i + 1)) {
        const apart = Math.hypot(a.x - b.x, a.y - b.y);
        expect(apart, `${a.site.key} ${b.site.key}`).toBeGreaterThanOrEqual(a.r + b.r);
      }
      if (!a.site.at) return;
      const [x, y] = placeOnStage(...a.site.at, frames[layout]);
      expect(Math.hypot(a.x - x, a.y - y), a.site.key).toBeLessThan(30);
    });
  });

  test('pushes apart only what is too near', () => {
    expect(dodge([[0, 0], [100, 0]], 10)).toEqual([[0, 0], [100, 0]]); // prettier-ignore
    const [a, b] = dodge([[0, 0], [0, 0]], 10); // prettier-ignore
    expect(Math.abs((a?.[0] ?? 0) - (b?.[0] ?? 0))).toBeCloseTo(10, 1);
  });

  test('thins a line, ends and corners kept', () => {
    const line: Point[] = [[0, 0], [5, 0.1], [10, 0], [10, 10]]; // prettier-ignore
    expect(thinned(line, 1)).toEqual([[0, 0], [10, 0], [10, 10]]); // prettier-ignore
  });

  test('stops at a project that has lost its row', () => {
    const without: Tables = {
      ...tables,
      table: (name) => tables.table(name).filter((row) => !('id' in row) || row.id !== 'P037'),
    };
    expect(() => prepare(without)).toThrow(/P037/);
  });

  test('gives the prose its numbers', () => {
    expect(printedValues(told(investmentMap, en).values(data, en))).toMatchObject({
      'toyota-total': '$13.9 billion',
      'states-named': 'five',
      'aws-japan': 'about $15 billion',
    });
  });
});
