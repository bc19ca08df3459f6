import { AuthorError, type Slip } from './author-error.ts';
import type { TableName } from './rows.ts';
import { tableFile } from './table-file.ts';

/** An AuthorError for what a figure needs and a table does not have. */
export const missing = (
  table: TableName,
  found: string,
  expected: string,
  more: Pick<Slip, 'row' | 'column' | 'hint' | 'nearest'> = {},
): AuthorError =>
  new AuthorError({ file: tableFile(table), column: 'id', found, expected, ...more });
