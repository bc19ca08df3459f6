import type { Slip } from '../author-error.ts';
import type { Row } from '../table-access.ts';
import type { Table } from '../table.ts';
import type { Between, NoGap, Steady } from './rule.ts';
import { groupsOf, keyOf, slipIn } from './told.ts';

const along = (rows: readonly Row[], column: string): Row[] =>
  rows
    .filter((row) => row[column] !== null)
    .toSorted((a, b) => {
      const [one, other] = [a[column] ?? '', b[column] ?? ''];
      return one < other ? -1 : one > other ? 1 : 0;
    });

const times = (value: number): string => String(Number(value.toPrecision(2)));

export function noGap(table: Table, { column, by, except = [], from, to }: NoGap): Slip[] {
  return groupsOf(table.rows, by).flatMap((group) => {
    const rows = along(group, column);
    const numbers = rows.map((row) => Number(row[column]));
    const ends = [
      { row: rows[0], is: numbers[0], wanted: from, where: 'begins' },
      { row: rows.at(-1), is: numbers.at(-1), wanted: to, where: 'ends' },
    ].flatMap(({ row, is, wanted, where }) =>
      row === undefined || wanted === undefined || is === wanted
        ? []
        : slipIn(table, row, column, {
            found: `a series that ${where} with ${is}`,
            expected: `one that ${where} with ${wanted}`,
            hint: 'put the rows back, or change the rule “no gap” in datapackage.json',
          }),
    );
    const gaps = rows.slice(1).flatMap((row, i) => {
      const before = rows[i] ?? row;
      const last = numbers[i] ?? 0;
      if (numbers[i + 1] === last + 1 || except.includes(keyOf(table, before))) return [];
      return slipIn(table, row, column, {
        found: `${numbers[i + 1]} after ${last}`,
        expected: `${last + 1}: every ${column} once, none left out`,
        hint: `add its row, with empty cells where nothing is known; a real gap is an “except” of the rule “no gap”: "${keyOf(table, before)}"`,
      });
    });
    return [...ends, ...gaps];
  });
}

const foldOf = (a: number, b: number): number =>
  a === b ? 1 : a * b <= 0 ? Infinity : Math.max(a / b, b / a);

export function steady(table: Table, rule: Steady): Slip[] {
  const { column, by, fold, except = [] } = rule;
  return groupsOf(
    table.rows.filter((row) => row[column] !== null),
    by,
  ).flatMap((group) => {
    const rows = along(group, rule.along);
    return rows.slice(1).flatMap((row, i) => {
      const before = rows[i] ?? row;
      const [is, was, next] = [row, before, rows[i + 2]].map((one) => Number(one?.[column]));
      const jump = foldOf(is ?? 0, was ?? 0);
      if (jump <= fold || except.includes(keyOf(table, row))) return [];
      // The one that stands alone is the strange one: the first of a series, or the one after it.
      const isFirst = i === 0 && next !== undefined && foldOf(is ?? 0, next) <= fold;
      const strange = isFirst ? before : row;
      if (!isFirst && i > 0 && foldOf(was ?? 0, Number(rows[i - 1]?.[column])) > fold) return [];
      const [one, other] = isFirst ? [was, is] : [is, was];
      return slipIn(table, strange, column, {
        found: `${one}, ${times(jump)} times as much or as little as ${other} beside it`,
        expected: `a change of at most ${fold} times in its series`,
        hint: `look it up: a point, a unit, a zero? A real jump is an “except” of the rule “steady”: "${keyOf(table, row)}"`,
      });
    });
  });
}

export function between(table: Table, { column, by, of }: Between): Slip[] {
  return table.rows.flatMap((row) => {
    const value = row[column] ?? null;
    if (value === null) return [];
    const kind = String(row[by]);
    const range = of[kind];
    if (range === undefined)
      return slipIn(table, row, by, {
        found: `“${kind}”, for which no range is known`,
        expected: `one of ${Object.keys(of).join(' | ')}`,
        hint: 'or add its range to the rule “between” in datapackage.json',
      });
    const [least, most] = range;
    if (Number(value) >= least && Number(value) <= most) return [];
    return slipIn(table, row, column, {
      found: String(value),
      expected: `between ${least} and ${most} where ${by} is “${kind}”`,
      hint: 'a point, a unit, a per cent? Where the value is right, widen the rule “between” in datapackage.json',
    });
  });
}
