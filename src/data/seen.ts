import { AuthorError } from './author-error.ts';
import type { RowOf, TableName } from './rows.ts';
import { tableFile } from './table-file.ts';

/** A row that a figure draws as a fact. Throws where its main fact was not read in its source. */
export function seen<
  N extends TableName,
  R extends RowOf<N> & { readonly id: string; readonly seen: boolean },
>(name: N, row: R): R {
  if (row.seen) return row;
  throw new AuthorError({
    file: tableFile(name),
    row: row.id,
    column: 'seen',
    found: '"no"',
    expected: 'yes: a figure draws it as a fact',
  });
}
