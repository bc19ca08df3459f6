import { AuthorError, type Slip } from '../author-error.ts';
import type { Library } from '../tables.ts';
import { borrowedIn, borrowedSlip } from './borrowed.ts';
import type { Digests } from './digest.ts';
import { quoteSlips } from './quoted.ts';

/** Columns whose words are other people's by design. */
const QUOTING: ReadonlySet<string> = new Set(['ledger/claims wrote', 'ledger/quotations words']);

/** A sentence or a name in a table, and where it stands. */
export interface Cell {
  readonly file: string;
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** Every text cell of the tables that is in our words. */
export function ownCells(library: Library): Cell[] {
  return library.datasets.flatMap(({ folder, package: { name: dataset, resources } }) =>
    resources.flatMap(({ name, path, schema }) => {
      const [key = ''] = schema.primaryKey ?? [];
      return library.rows(`${dataset}/${name}`).flatMap((row) =>
        Object.entries(row).flatMap(([column, text]): Cell[] => {
          if (typeof text !== 'string' || QUOTING.has(`${dataset}/${name} ${column}`)) return [];
          return [{ file: `content/${folder}/${path}`, row: String(row[key]), column, text }];
        }),
      );
    }),
  );
}

/**
 * Throws one AuthorError for all words in the tables that claims quote wrongly, or should have quoted,
 * and for all that stand in a row in a commentary as well.
 */
export function checkTables(library: Library, digests: Digests): void {
  const borrowed = ownCells(library).flatMap(({ text, ...where }): Slip[] =>
    borrowedIn(text, digests).map((found) => ({ ...where, ...borrowedSlip(found) })),
  );
  const [first, ...more] = [...quoteSlips(library.table('ledger/claims'), digests), ...borrowed];
  if (first) throw new AuthorError(first, ...more);
}
