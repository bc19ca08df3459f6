import type { Slip } from '../author-error.ts';
import type { Coverage } from '../schema.ts';
import type { Table } from '../table.ts';
import { noCircle } from './circle.ts';
import { everyWord, oneOf, soManyRows, together, unlike } from './columns.ts';
import { doubledRows } from './doubled.ts';
import { oneFor, soMany, speltAlike } from './names.ts';
import { inOrder, rising } from './order.ts';
import { relay } from './relay.ts';
import type { Rule } from './rule.ts';
import { between, noGap, steady } from './series.ts';
import { thousands } from './thousands.ts';
import { keyOf } from './told.ts';
import { unseen } from './unseen.ts';

function broken(table: Table, rule: Rule): Slip[] {
  switch (rule.rule) {
    case 'in order':
      return inOrder(table, rule);
    case 'together':
      return together(table, rule);
    case 'rising':
      return rising(table, rule);
    case 'no gap':
      return noGap(table, rule);
    case 'steady':
      return steady(table, rule);
    case 'between':
      return between(table, rule);
    case 'one for':
      return oneFor(table, rule);
    case 'spelt alike':
      return speltAlike(table, rule);
    case 'so many':
      return soMany(table, rule);
    case 'no circle':
      return noCircle(table, rule);
    case 'relay':
      return relay(table, rule);
    case 'every word':
      return everyWord(table, rule);
    case 'so many rows':
      return soManyRows(table, rule);
    case 'unlike':
      return unlike(table, rule);
    case 'one of':
      return oneOf(table, rule);
    case 'may be unseen':
      return [];
  }
}

function noRows({ file, rows }: Table, { empty }: Coverage): Slip[] {
  if (rows.length > 0 || empty !== undefined) return [];
  return [
    {
      file,
      line: 1,
      found: 'no row under the header',
      expected: 'at least one',
      hint: 'a table that may be empty says why in coverage.empty of datapackage.json',
    },
  ];
}

/** Exceptions that name no row, or a name that no row has: what they excused is gone. */
function idle(table: Table, rule: Rule): Slip[] {
  const { file, schema, rows } = table;
  const columns = schema.fields.map(({ name }) => name);
  const cells = new Set(rows.flatMap((row) => columns.map((name) => String(row[name]))));
  const keys = new Set(rows.map((row) => keyOf(table, row)));
  return ('except' in rule ? (rule.except ?? []) : [])
    .filter((name) => !keys.has(name) && !cells.has(name))
    .map((name) => ({
      file,
      line: 1,
      found: `an exception “${name}” of the rule “${rule.rule}”, which no row is`,
      expected: 'exceptions of rows that are there',
      hint: 'correct the exception in datapackage.json, or take it out',
    }));
}

/** What is wrong among the rows of a table, each of which is right by itself. */
export const ruleSlips = (table: Table, coverage: Coverage): Slip[] => [
  ...noRows(table, coverage),
  ...doubledRows(table),
  ...thousands(table),
  ...unseen(table),
  ...(table.schema.rules ?? []).flatMap((rule) => [...broken(table, rule), ...idle(table, rule)]),
];
