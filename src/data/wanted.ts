import type { Cell, Tables } from './table-access.ts';
import { AuthorError } from './author-error.ts';
import { nearest } from './nearest.ts';
import type { RowOf, TableName } from './rows.ts';
import { tableFile } from './table-file.ts';

/** The first row with this value in a column: one that a figure cannot do without. Throws where it is missing. */
export function wanted<N extends TableName, C extends keyof RowOf<N> & string>(
  tables: Pick<Tables, 'table'>,
  name: N,
  column: C,
  value: RowOf<N>[C] & Cell,
): RowOf<N> {
  const rows = tables.table(name);
  const row = rows.find((one) => one[column] === value);
  if (row) return row;
  const alike = nearest(
    String(value),
    rows.map((one) => String(one[column])),
  );
  throw new AuthorError({
    file: tableFile(name),
    column,
    found: `no row with "${String(value)}"`,
    expected: 'a row that a figure draws',
    ...(alike === undefined ? {} : { nearest: alike }),
  });
}
