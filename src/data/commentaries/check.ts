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

/** Every cell of the tables that has a sentence or a name in our words: no address, no code. */
export function ownCells(library: Library): Cell[] {
  return library.datasets.flatMap(({ folder, package: { name: dataset, resources } }) =>
    resources.flatMap(({ name, path, schema }) => {
      const [key = ''] = schema.primaryKey;
      return library.rows(`${dataset}/${name}`).flatMap((row) =>
        Object.entries(row).flatMap(([column, text]): Cell[] => {
          if (
            typeof text !== 'string' ||
            !text.includes(' ') ||
            QUOTING.has(`${dataset}/${name} ${column}`)
          )
            return [];
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
  const cells = ownCells(library);
  // Titles and notes stand in many rows: each is read once.
  const read = new Map(
    [...new Set(cells.map(({ text }) => text))].map((text) => [text, borrowedIn(text, digests)]),
  );
  const borrowed = cells.flatMap(({ text, ...where }): Slip[] =>
    (read.get(text) ?? []).map((found) => ({ ...where, ...borrowedSlip(found) })),
  );
  const [first, ...more] = [...quoteSlips(library.table('ledger/claims'), digests), ...borrowed];
  if (first) throw new AuthorError(first, ...more);
}
