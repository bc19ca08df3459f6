import type { Slip } from '../author-error.ts';
import type { Table } from '../table.ts';
import { slipIn } from './told.ts';

/** Rows that say the same under two ids: an `id` is made up for its row, other keys are part of what it says. */
export function doubledRows(table: Table): Slip[] {
  const [key, ...more] = table.schema.primaryKey;
  if (key !== 'id' || more.length > 0) return [];
  const names = table.schema.fields.map(({ name }) => name).filter((name) => name !== 'id');
  const said = Map.groupBy(table.rows, (row) => JSON.stringify(names.map((name) => row[name])));
  return [...said.values()].flatMap(([first, ...again]) =>
    again.map((row) =>
      slipIn(table, row, 'id', {
        found: `the same row as ${String(first?.id)}`,
        expected: 'each row once',
        hint: 'delete one, or say what tells them apart',
      }),
    ),
  );
}
