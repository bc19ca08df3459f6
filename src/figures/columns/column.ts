import type { Field } from '../../data/field.ts';
import type { Edition } from '../../editions/edition.ts';
import type { Cell } from '../../data/table-access.ts';
import type { FigureTable, TableColumn } from '../contract.ts';

/** A column of the data files, and what it holds of a row. */
export interface Datum<R> {
  readonly field: Field;
  readonly of: (row: R) => Cell | undefined;
  /** Says why another column has no value: its title is that column's, and the edition says what it is. */
  readonly isReason?: true;
}

/**
 * A column of a figure's table: what the data files hold of a row, and how the page prints it. Without
 * `printed` it stands in the data files alone.
 */
export interface Column<R> {
  readonly printed?: TableColumn & { readonly cell: (row: R, edition: Edition) => string };
  readonly data: readonly Datum<R>[];
}

interface Told<R> extends Pick<FigureTable, 'caption' | 'from' | 'brief'> {
  readonly rows: readonly R[];
  readonly id: (row: R) => string;
  readonly columns: readonly Column<R>[];
}

/** A table whose printed cells and data are made from the same rows. */
export function tableOf<R>(
  { rows, id, columns, ...about }: Told<R>,
  edition: Edition,
): FigureTable {
  const printed = columns.flatMap((column) => column.printed ?? []);
  const data = columns.flatMap((column) => column.data);
  return {
    ...about,
    columns: printed.map(({ cell: _, ...column }) => column),
    fields: data.map(({ field, isReason }) =>
      isReason
        ? { ...field, title: edition.words.files.missing(field.title ?? field.name) }
        : field,
    ),
    rows: rows.map((row) => ({
      id: id(row),
      cells: Object.fromEntries(printed.map(({ key, cell }) => [key, cell(row, edition)])),
      data: Object.fromEntries(data.map(({ field, of }) => [field.name, of(row) ?? null])),
    })),
  };
}
