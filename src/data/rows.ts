import type { RowTypes } from './rows/generated.ts';
import type { ReferenceTypes } from './rows/reference.ts';

/** A table that the story does not have counts as the engine reads it: empty. */
interface Rows extends RowTypes, Omit<ReferenceTypes, keyof RowTypes> {}

/** A table of the site by name: `network/ties`. */
export type TableName = keyof Rows;

/** A row of a table, as its schema has it: `RowOf<'network/ties'>`. */
export type RowOf<N extends TableName> = Rows[N];

export type { Coverage } from './schema.ts';
