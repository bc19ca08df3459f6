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
    readonly minimum?: number;
    readonly maximum?: number;
    /** Regular expression for the whole cell, or each item of a list. */
    readonly pattern?: string;
  };
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: {
    /** Another data package by name; this one unless told. */
    readonly package?: string;
    readonly resource: string;
    readonly fields: readonly string[];
  };
}

export interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface License {
  readonly name?: string;
  readonly title: string;
  readonly path?: string;
}

export interface PackageSource {
  readonly title: string;
  readonly path?: string;
}

/** What rows are of a whole: all of it, some that were found, or some that were chosen. */
export type CoverageKind = 'complete' | 'sample' | 'selection';

/** What a table's rows are a complete list, a sample or a selection of (ours). */
export interface Coverage {
  readonly kind: CoverageKind;
  /** The whole, as of when, in a sentence. */
  readonly of: string;
  /** Rows of which something else holds: those whose cells have one of the words in each column. */
  readonly parts?: readonly (Omit<Coverage, 'parts'> & {
    readonly where: Readonly<Record<string, readonly string[]>>;
  })[];
}

/** One table of a data package. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  readonly coverage: Coverage;
  /** Where the table's terms differ from the package's. */
  readonly licenses?: readonly License[];
  readonly sources?: readonly PackageSource[];
  readonly schema: Schema;
}

/** A `datapackage.json` (Data Package v2): a folder of tables, where they come from and their terms. */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly licenses: readonly License[];
  readonly sources: readonly PackageSource[];
  readonly resources: readonly Resource[];
}
