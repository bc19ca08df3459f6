import type { Field, FieldType } from '../../data/field.ts';
import type { Cell } from '../../data/table-access.ts';
import type { Column } from './column.ts';

type About = Omit<Field, 'name' | 'type' | 'title'>;

/** A column of the data files that the page prints in other words, or not at all. */
export const dataOnly = <R>(
  name: string,
  type: FieldType,
  title: string,
  of: (row: R) => Cell | undefined,
  about: About = {},
): Column<R> => ({ data: [{ field: { name, type, title, ...about }, of }] });

/** Several texts, ids above all, in one cell with semicolons between. */
export const listColumn = <R>(
  name: string,
  title: string,
  of: (row: R) => readonly string[],
  about: About = {},
): Column<R> =>
  dataOnly(name, 'list', title, (row) => of(row).join(';') || null, { delimiter: ';', ...about });
