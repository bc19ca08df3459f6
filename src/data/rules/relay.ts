import type { Slip } from '../author-error.ts';
import type { Table } from '../table.ts';
import type { Relay } from './rule.ts';
import { groupsOf, slipIn } from './told.ts';

export function relay(table: Table, { by, from, until }: Relay): Slip[] {
  return groupsOf(table.rows, [by]).flatMap((rows) =>
    rows.flatMap((row, i) => {
      const next = rows[i + 1];
      const begins = next?.[from] ?? null;
      if (row[until] === begins) return [];
      return slipIn(table, row, until, {
        found: String(row[until] ?? 'nothing'),
        expected: next
          ? `${String(begins)}, when the next one of the ${by} begins`
          : `nothing: nobody follows in the ${by}`,
        hint: 'put the row that follows back, or correct the two dates',
      });
    }),
  );
}
