import type { Slip } from '../author-error.ts';
import type { Cell } from '../table-access.ts';
import type { Table } from '../table.ts';
import type { InOrder, Rising } from './rule.ts';
import { keyOf, slipIn } from './told.ts';

const VERSION = /^\d+(?:\.\d+){2}$/;

/** Whether one date, number or version is before another, as far as both are known. */
function isBefore(a: Cell, b: Cell): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  const [one, other] = [String(a), String(b)];
  if (VERSION.test(one) && VERSION.test(other))
    return one.localeCompare(other, 'en', { numeric: true }) < 0;
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}

export function inOrder(table: Table, { columns, except = [] }: InOrder): Slip[] {
  return table.rows
    .filter((row) => !except.includes(keyOf(table, row)))
    .flatMap((row) => {
      const known = columns.filter((name) => (row[name] ?? null) !== null);
      return known.slice(1).flatMap((name, i) => {
        const before = known[i] ?? '';
        if (!isBefore(row[name] ?? null, row[before] ?? null)) return [];
        const found = `${String(row[name])}, before ${before}, ${String(row[before])}`;
        return slipIn(table, row, name, {
          found,
          expected: columns.join(', then '),
          hint: 'look both up; day and month may have changed places',
        });
      });
    });
}

export function rising(table: Table, { column }: Rising): Slip[] {
  return table.rows.slice(1).flatMap((row, i) => {
    const before = table.rows[i]?.[column] ?? null;
    if (isBefore(before, row[column] ?? null)) return [];
    return slipIn(table, row, column, {
      found: `${String(row[column])} after ${String(before)}`,
      expected: 'rows from the oldest to the newest',
    });
  });
}
