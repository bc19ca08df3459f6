import { expect, test } from 'vitest';
import type { RowOf, TableName } from '../../../src/data/rows.ts';
import type { Tables } from '../../../src/data/table-access.ts';
import { loadTables } from '../../../src/data/tables.ts';
import * as approval from '../../../src/figures/approval/data.ts';
import * as investmentFlows from '../../../src/figures/investment-flows/data.ts';
import * as leadersRelay from '../../../src/figures/leaders-relay/data.ts';
import * as visitWeek from '../../../src/figures/visit-week/data.ts';

const library = loadTables();

/** The tables of the site with other rows in one of them. */
function changed<N extends TableName>(
  name: N,
  change: (rows: readonly RowOf<N>[]) => readonly RowOf<N>[],
): Tables {
  const rows = change(library.table(name));
  const table: Tables['table'] = (asked) =>
    asked === (name as string) ? (rows as readonly never[]) : library.table(asked);
  return { table, coverage: (one) => library.coverage(one), atlas: (one) => library.atlas(one) };
}

const unseen = (id: string): Tables =>
  changed('summit/timeline', (rows) =>
    rows.map((row) => (row.id === id ? { ...row, seen: false } : row)),
  );

test.each([
  ['approval', approval.prepare, 'S036'],
  ['leaders-relay', leadersRelay.prepare, 'S045'],
  ['investment-flows', investmentFlows.prepare, 'S042'],
  ['visit-week', visitWeek.prepare, 'S025'],
])('%s stops where an event that it draws was not read', (_, prepare, id) => {
  expect(() => prepare(library)).not.toThrow();
  expect(() => prepare(unseen(id))).toThrow(/seen/);
});

test('approval stops where there are no polls', () => {
  const pollless = changed('summit/chart_data', (rows) =>
    rows.filter(({ series }) => series !== 'NHK cabinet approval'),
  );
  expect(() => approval.prepare(pollless)).toThrow(/no row of "NHK cabinet approval"/);
});
