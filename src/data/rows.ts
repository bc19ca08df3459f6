import type { RowTypes } from './rows/generated.ts';

/** A table of the site by name: `network/ties`. */
export type TableName = keyof RowTypes;

/** A row of a table, as its schema has it: `RowOf<'network/ties'>`. */
export type RowOf<N extends TableName> = RowTypes[N];

export type { Coverage } from './schema.ts';
