import type { Coverage } from '../../data/rows.ts';
import type { FigureTable } from '../contract.ts';
import type { Tables } from '../../data/table-access.ts';

/**
 * What a row of a figure's table is of a whole, as its table of content says, part by part where it does;
 * undefined where the figure's table is of no one table of content.
 */
export function coverageOf(
  tables: Tables,
  { from }: FigureTable,
  id: string,
): Coverage['kind'] | undefined {
  if (from === undefined) return undefined;
  const { kind, parts = [] } = tables.coverage(from);
  const rows: readonly object[] = tables.table(from);
  const row = rows
    .map((one) => new Map<string, unknown>(Object.entries(one)))
    .find((one) => one.get('id') === id);
  const part = parts.find(
    ({ where }) =>
      row &&
      Object.entries(where).every(([column, words]) => words.includes(String(row.get(column)))),
  );
  return part?.kind ?? kind;
}
