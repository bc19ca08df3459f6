import type { Slip } from '../author-error.ts';
import type { Row } from '../table-access.ts';
import type { Table } from '../table.ts';

/** The key of a row, as errors and `except` write it. */
export const keyOf = ({ schema }: Pick<Table, 'schema'>, row: Row): string =>
  schema.primaryKey.map((name) => String(row[name])).join(' + ');

/** A slip in a row of a table. */
export function slipIn(
  table: Table,
  row: Row,
  column: string,
  told: Pick<Slip, 'found' | 'expected' | 'hint' | 'nearest'>,
): Slip {
  const line = table.lines[table.rows.indexOf(row)] ?? 1;
  return { file: table.file, line, row: keyOf(table, row), column, ...told };
}

/** Rows with the same values in these columns, in the order of the table; all of them where there are none. */
export const groupsOf = (rows: readonly Row[], by: readonly string[] = []): Row[][] => [
  ...Map.groupBy(rows, (row) => by.map((name) => String(row[name])).join(' + ')).values(),
];
