/**
 * Types of a table's cells. A `date` is written as far as it is known (`2024-04`) and published as its
 * first day beside its precision; `list` is several texts in one cell, kept as one string.
 */
export const FIELD_TYPES = [
  'string',
  'integer',
  'number',
  'boolean',
  'list',
  'date',
  'yearmonth',
  'year',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** A column (Table Schema v2; `unit` is ours). */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title?: string;
  readonly description?: string;
  /** The unit of a quantity: `trillion yen`, `% of GDP`. */
  readonly unit?: string;
  /** Between the items of a `list`; `,` unless told. */
  readonly delimiter?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    /** Least plausible value: a number, or of a date its first day, `1945-01-01`. */
    readonly minimum?: number | string;
    readonly maximum?: number | string;
    /** Regular expression for the whole cell, or each item of a list. */
    readonly pattern?: string;
  };
}
