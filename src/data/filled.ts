import { AuthorError } from './author-error.ts';
import type { RowOf, TableName } from './rows.ts';
import { tableFile } from './table-file.ts';

/** A cell that may be empty in other rows, but not in this one: a figure draws it. Throws where it is. */
export function filled<
  N extends TableName,
  C extends keyof RowOf<N> & string,
  R extends RowOf<N> & { readonly id: string },
>(name: N, row: R, column: C): NonNullable<R[C]> {
  const cell = row[column];
  if (cell !== null && cell !== undefined) return cell;
  throw new AuthorError({
    file: tableFile(name),
    row: row.id,
    column,
    found: 'an empty cell',
    expected: 'a value, since a figure draws it',
  });
}
