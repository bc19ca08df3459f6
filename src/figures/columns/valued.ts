import type { Field, FieldType } from '../../data/field.ts';
import type { Edition } from '../../editions/edition.ts';
import type { Cell } from '../../data/table-access.ts';
import type { Column } from './column.ts';
import { rounded } from './rounded.ts';

/** What may be told of a column: its name in files, where it is not its key, and what explains it. */
export interface About<R> extends Omit<Field, 'name' | 'type' | 'title'> {
  readonly name?: string;
  /** Why a row has no value: printed in its place, and a column of its own in files. */
  readonly missing?: string | ((row: R) => string | undefined);
}

type Value<R, V extends Cell> = (row: R) => V | null | undefined;

/** A column of one value a row, printed from that value. */
export function valued<R, V extends Cell>(
  { key, label, type, isNumeric = false }: Told,
  of: Value<R, V>,
  print: (value: V, edition: Edition) => string,
  { name = key, missing, ...about }: About<R>,
): Column<R> {
  const reason = (row: R): string | undefined =>
    typeof missing === 'function' ? missing(row) : missing;
  const why = {
    field: { name: `${name}_missing`, type: 'string', title: label },
    isReason: true,
    of: (row: R) => ((of(row) ?? null) === null ? reason(row) : null),
  } as const;
  return {
    printed: {
      key,
      label,
      ...(isNumeric ? { numeric: true } : {}),
      cell: (row, edition) => {
        const value = of(row) ?? null;
        return value === null ? (reason(row) ?? '') : print(value, edition);
      },
    },
    data: [
      { field: { name, type, title: label, ...about }, of },
      ...(missing === undefined ? [] : [why]),
    ],
  };
}

interface Told {
  readonly key: string;
  readonly label: string;
  readonly type: FieldType;
  /** Numbers align on the right. */
  readonly isNumeric?: boolean;
}

/** Words, printed as they are. */
export const textColumn = <R>(
  key: string,
  label: string,
  of: Value<R, string>,
  about: About<R> = {},
): Column<R> => valued({ key, label, type: 'string' }, of, (text) => text, about);

/** A date as far as it is known. */
export const dateColumn = <R>(
  key: string,
  label: string,
  of: Value<R, string>,
  about: About<R> = {},
): Column<R> =>
  valued({ key, label, type: 'date' }, of, (iso, edition) => edition.date(iso), about);

/** A year that is no quantity: printed without a separator. */
export const yearColumn = <R>(
  key: string,
  label: string,
  of: Value<R, number>,
  { isNumeric = false, ...about }: About<R> & { readonly isNumeric?: boolean } = {},
): Column<R> => valued({ key, label, type: 'year', isNumeric }, of, String, about);

/** A quantity, rounded to what is printed: `digits` fixes the decimals, else there are at most three. */
export const numberColumn = <R>(
  key: string,
  label: string,
  of: Value<R, number>,
  { digits, ...about }: About<R> & { readonly digits?: number } = {},
): Column<R> =>
  valued(
    { key, label, type: digits === 0 ? 'integer' : 'number', isNumeric: true },
    (row) => {
      const value = of(row) ?? null;
      return value === null ? null : rounded(value, digits ?? 3);
    },
    (value, edition) => edition.number(value, digits),
    about,
  );

/** A cell in the edition's own words, made from the values of the columns given. */
export const printedFrom = <R>(
  key: string,
  label: string,
  cell: (row: R, edition: Edition) => string,
  columns: readonly Column<R>[],
  isNumeric = false,
): Column<R> => ({
  printed: { key, label, ...(isNumeric ? { numeric: true } : {}), cell },
  data: columns.flatMap(({ data }) => data),
});
