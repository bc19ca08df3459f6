import { AuthorError, type Slip } from './author-error.ts';
import { nearest } from './nearest.ts';
import type { Site } from './site.ts';
import type { Tables } from './table-access.ts';

/**
 * Throws an AuthorError where `content/site.json` names a commentary that no claim has, or a source that
 * is not in the bibliography.
 */
export function stopAtLostSources({ commentaries }: Site, tables: Tables): void {
  const names = [...new Set(tables.table('ledger/claims').map((row) => row.commentary))];
  const sources = tables.table('ledger/sources').map(({ id }) => id);
  const slip = (
    column: string,
    name: string,
    known: readonly string[],
    expected: string,
  ): Slip[] => {
    if (known.includes(name)) return [];
    const alike = nearest(name, known);
    const told = { file: 'content/site.json', column, found: `"${name}"`, expected };
    return [alike === undefined ? told : { ...told, nearest: alike }];
  };
  const [first, ...more] = commentaries.flatMap(({ id, source }, i) => [
    ...slip(`commentaries[${i}].id`, id, names, 'a commentary of ledger/claims'),
    ...slip(`commentaries[${i}].source`, source, sources, 'an id of ledger/sources'),
  ]);
  if (first) throw new AuthorError(first, ...more);
}
