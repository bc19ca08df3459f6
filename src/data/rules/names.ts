import type { Slip } from '../author-error.ts';
import { listItems } from '../cells.ts';
import { distance } from '../nearest.ts';
import type { Row } from '../table-access.ts';
import type { Table } from '../table.ts';
import type { Many, OneFor, Spelt } from './rule.ts';
import { groupsOf, slipIn } from './told.ts';

/** Shorter names differ by a letter without a slip: TX and TN. */
const SHORTEST = 5;
/** Slips in a name that make it another's. */
const MOST = 2;

/** The names in a cell: its items where it is a list. */
function namesIn({ schema }: Table, row: Row, column: string): string[] {
  const cell = row[column] ?? null;
  const field = schema.fields.find(({ name }) => name === column);
  if (cell === null || field === undefined) return [];
  return field.type === 'list' ? listItems(field, String(cell)) : [String(cell)];
}

export function oneFor(table: Table, { column, by, except = [] }: OneFor): Slip[] {
  return groupsOf(
    table.rows.filter((row) => by.every((name) => row[name] !== null)),
    by,
  ).flatMap((group) => {
    const rows = group.filter((row) => !except.includes(String(row[column])));
    const counts = [...Map.groupBy(rows, (row) => String(row[column]))].sort(
      ([, a], [, b]) => b.length - a.length,
    );
    const [[usual] = [''], ...others] = counts;
    return others.flatMap(([name, own]) =>
      own.slice(0, 1).map((row) =>
        slipIn(table, row, column, {
          found: `“${name}” for ${by.map((one) => String(row[one])).join(' + ')}`,
          expected: `“${usual}”, as in its other rows`,
          nearest: usual,
        }),
      ),
    );
  });
}

export function speltAlike(table: Table, { columns, except = [] }: Spelt): Slip[] {
  const found = columns.flatMap((column) =>
    table.rows.flatMap((row) => namesIn(table, row, column).map((name) => ({ name, row, column }))),
  );
  const byName = Map.groupBy(found, ({ name }) => name);
  const often = [...byName].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name);
  return [...byName].flatMap(([name, [first, ...more]]) => {
    if (first === undefined || name.length < SHORTEST || except.includes(name)) return [];
    const meant = often.find(
      (other) =>
        other !== name &&
        (byName.get(other)?.length ?? 0) > more.length + 1 &&
        Math.abs(other.length - name.length) <= MOST &&
        distance(other.toLowerCase(), name.toLowerCase()) <= MOST,
    );
    if (meant === undefined) return [];
    return slipIn(table, first.row, first.column, {
      found: `“${name}”`,
      expected: `“${meant}”, as in other rows`,
      nearest: meant,
      hint: `two names that are really alike are an “except” of the rule “spelt alike” in datapackage.json: "${name}"`,
    });
  });
}

export function soMany(table: Table, { column, by, of }: Many): Slip[] {
  return table.rows.flatMap((row) => {
    const wanted = of[String(row[by])];
    const { length } = namesIn(table, row, column);
    if (wanted === undefined || wanted === length) return [];
    return slipIn(table, row, column, {
      found: `${length} items: ${String(row[column])}`,
      expected: `${wanted}, as ${by} “${String(row[by])}” says`,
    });
  });
}
