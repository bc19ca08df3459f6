import type { Field } from './field.ts';
import type { Rule } from './rules/rule.ts';

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
  /** What rows owe to each other (ours). */
  readonly rules?: readonly Rule[];
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
  /** Why the table may have no rows; one without a reason must have some. */
  readonly empty?: string;
  /** Rows of which something else holds: those whose cells have one of the words in each column. */
  readonly parts?: readonly (Omit<Coverage, 'parts' | 'empty'> & {
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
