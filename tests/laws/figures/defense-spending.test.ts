import { describe, expect, test } from 'vitest';
import type { TableName } from '../../../src/data/rows.ts';
import { loadTables } from '../../../src/data/tables.ts';
import { wanted } from '../../../src/data/wanted.ts';
import { en } from '../../../src/editions/en.ts';
import type { Tables } from '../../../src/data/table-access.ts';
import { prepare } from '../../../src/figures/defense-spending/data.ts';
import { defenseSpending } from '../../../src/figures/defense-spending/index.ts';
import { ratioRuns } from '../../../src/figures/defense-spending/draw/ratio-lines.ts';
import { waysOf } from '../../../src/figures/defense-spending/data/ways.ts';
import { viewIds } from '../../../src/figures/views.ts';
import { printedValues } from './printed.ts';
import { told } from '../../../src/figures/worded.ts';

const tables = loadTables();
const data = prepare(tables);
const values = printedValues(told(defenseSpending, en).values(data, en));
const text = told(defenseSpending, en).describe(data, en);

describe('defense-spending', () => {
  test('has the states of the design', () => {
    expect(viewIds(defenseSpending)).toEqual(
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

  test('prices each demand as its milestone does, and calls it denied where that does', () => {
    for (const { milestone, pct_gdp: percent, denied } of tables.table('defense/asks')) {
      const { title, description } = wanted(tables, 'defense/milestones', 'date', milestone);
      expect(`${title} ${description}`).toContain(`${percent}%`);
      expect(description.includes('denies')).toBe(denied);
    }
    expect(data.asks.map(({ percent, isDenied }) => [percent, isDenied])).toEqual([
      [3, false],
      [3.5, true],
      [5, false],
    ]);
  });

  test('names the base of each ratio as the words of its row do', () => {
    for (const row of tables.table('defense/japan_budget')) {
      if (row.pct_gdp_of)
        expect(row.pct_gdp_basis, String(row.fiscal_year)).toContain(row.pct_gdp_of);
    }
  });

  test('refuses parts that do not add up to the total', () => {
    const framework = tables
      .table('defense/framework_2pct')
      .map((row) =>
        row.fiscal_year === 2025 && row.component.startsWith('coast guard')
          ? { ...row, trillion_yen: 1.7 }
          : row,
      );
    const broken = {
      ...tables,
      table: (name: TableName) =>
        name === 'defense/framework_2pct' ? framework : tables.table(name),
    } as Tables;
    expect(() => waysOf(broken)).toThrow(/parts of 2025 that add up to 12\.0/);
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
      'breach-height': '0.013',
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
});
