import { AuthorError } from '../author-error.ts';
import type { Tables } from '../table-access.ts';
import type { RowOf } from '../rows.ts';
import type { Site } from '../site.ts';
import { wanted } from '../wanted.ts';

/** The words of a commentary on which a verdict or a judgement of its author turns. */
export interface Wrote {
  /** Verbatim, without quotation marks. */
  readonly words: string;
  /** Those who wrote them. */
  readonly authors: readonly string[];
}

/** Gives claims the words that they quote, with the authors whom the bibliography names. */
export function writer(
  tables: Tables,
  { commentaries }: Site,
): (row: RowOf<'ledger/claims'> | RowOf<'ledger/story_claims'>) => Wrote | undefined {
  return (row) => {
    if (!('wrote' in row) || row.wrote === null) return undefined;
    const commentary = commentaries.find(({ id }) => id === row.commentary);
    if (!commentary) {
      throw new AuthorError({
        file: 'content/ledger/claims.csv',
        row: row.id,
        column: 'commentary',
        found: `"${row.commentary}"`,
        expected: `a commentary of content/site.json: ${commentaries.map(({ id }) => id).join(' | ')}`,
      });
    }
    const { authors } = wanted(tables, 'ledger/sources', 'id', commentary.source);
    return { words: row.wrote, authors: authors.split(';') };
  };
}
