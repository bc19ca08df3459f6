import type { Edition } from '../../editions/edition.ts';

/**
 * What kind of number a value is. A law does the sum again from the printed cells of the value's rows, and from dates as the data have them,
 * so that text and rows cannot disagree. A column is named by its key; of several, each row gives the
 * first that it has.
 */
export type How =
  /** A cell of the first row says it; `per`: in how much larger a unit the text counts. */
  | { readonly kind: 'read'; readonly column: Column; readonly per?: number }
  /** How many rows, or how many different entries a column has in them; `of`: of how many in all. */
  | { readonly kind: 'count'; readonly by?: Column; readonly of?: number }
  | { readonly kind: 'sum'; readonly column: Column }
  /** The first row less the second, or less a fixed number. */
  | { readonly kind: 'difference'; readonly column: Column; readonly less?: number }
  /** How often the second row fits into the first. */
  | { readonly kind: 'times'; readonly column: Column }
  /** The first row in per cent of the second. */
  | { readonly kind: 'share'; readonly column: Column }
  /** How much more the first row is than the second, in per cent of the second. */
  | { readonly kind: 'growth'; readonly column: Column }
  /** The place of the first row among all, the largest first. */
  | { readonly kind: 'rank'; readonly column: Column }
  /** Days from `since`, ISO, to the date of the first row. */
  | { readonly kind: 'days'; readonly column: Column; readonly since: string }
  /** A round figure for all rows: the rule states their lowest and highest. */
  | { readonly kind: 'range'; readonly column: Column }
  /** None of these: why not, for whoever reads the code. */
  | { readonly kind: 'stated'; readonly why: string };

export type Column = string | readonly string[];

/** A number that prose prints, and the way from it to the rows behind it. */
export interface Value {
  /** As prose prints it: `8 of 15`. */
  readonly text: string;
  /** How it was counted: one sentence, at most 200 characters. */
  readonly rule: string;
  /** Ids of rows of the figure's tables. */
  readonly rows: readonly string[];
  readonly how: How;
}

/** The values of a figure by id. */
export type Values = Readonly<Record<string, Value>>;

/** A value that one cell says. */
export const read = (
  text: string,
  rule: string,
  row: string,
  column: Column,
  per?: number,
): Value => ({
  text,
  rule,
  rows: [row],
  how: { kind: 'read', column, ...(per === undefined ? {} : { per }) },
});

/** A value that counts rows, small ones in words as running text has them. */
export const counted = (
  rows: readonly { readonly id: string }[],
  rule: string,
  print: Edition['count'],
): Value => ({
  text: print(rows.length),
  rule,
  rows: rows.map(({ id }) => id),
  how: { kind: 'count' },
});
