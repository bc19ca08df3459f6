import type { Atlases } from './geo/atlases.ts';
import type { Coverage, RowOf, TableName } from './rows.ts';

/** A cell of a validated table: text, number, truth or empty. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/**
 * Read access to the validated tables of content: `table('network/ties')` gives the rows of that table,
 * none where a story has no such table and need not have it.
 */
export interface Tables {
  table<N extends TableName>(name: N): readonly RowOf<N>[];
  /** Whether a table's rows are complete, a sample or a selection, and of what. */
  coverage(name: TableName): Coverage;
  /** Shapes to draw a map from, whole: a figure keeps in its series what it draws of them. */
  atlas<N extends keyof Atlases>(name: N): Atlases[N];
}
