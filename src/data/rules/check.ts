import type { Slip } from '../author-error.ts';
import type { Coverage } from '../schema.ts';
import type { Table } from '../table.ts';
import { noCircle } from './circle.ts';
import { doubledRows } from './doubled.ts';
import { oneFor, soMany, speltAlike } from './names.ts';
import { inOrder, rising, together } from './order.ts';
import type { Rule } from './rule.ts';
import { between, noGap, steady } from './series.ts';
import { thousands } from './thousands.ts';

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

/** What is wrong among the rows of a table, each of which is right by itself. */
export const ruleSlips = (table: Table, coverage: Coverage): Slip[] => [
  ...noRows(table, coverage),
  ...doubledRows(table),
  ...thousands(table),
  ...(table.schema.rules ?? []).flatMap((rule) => broken(table, rule)),
];
