import type { Slip } from '../author-error.ts';
import type { Row } from '../table-access.ts';
import type { Table } from '../table.ts';
import type { NoCircle } from './rule.ts';
import { groupsOf, keyOf, slipIn } from './told.ts';

/** The way from a thing back to itself, if there is one, by the rows that lead on from it. */
function circleFrom(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const ways = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const there of next.get(way.at(-1) ?? '') ?? []) {
      if (there === start) return [...way, there];
      if (seen.has(there)) continue;
      seen.add(there);
      ways.push([...way, there]);
    }
  }
  return undefined;
}

export function noCircle(table: Table, { from, to, by, except = [] }: NoCircle): Slip[] {
  const leads = table.rows.filter(
    (row) => row[from] !== null && row[to] !== null && !except.includes(keyOf(table, row)),
  );
  return groupsOf(leads, by).flatMap((group) => {
    const next = new Map(
      [...Map.groupBy(group, (row: Row) => String(row[from]))].map(
        ([name, rows]) => [name, rows.map((row) => String(row[to]))] as const,
      ),
    );
    // The last row that closes it is the one to look at first.
    for (const row of group.toReversed()) {
      const way = circleFrom(String(row[from]), next);
      if (way?.[1] !== String(row[to])) continue;
      return slipIn(table, row, to, {
        found: `a way back to itself: ${way.join(' → ')}`,
        expected: `no way from ${from} to ${to} that ends where it began`,
      });
    }
    return [];
  });
}
