import { AuthorError, type Slip } from '../../data/author-error.ts';
import { given } from '../../data/given.ts';
import { loadLedger } from '../../data/ledger.ts';
import { nearest } from '../../data/nearest.ts';
import type { RowOf } from '../../data/rows.ts';
import { loadTables } from '../../data/tables.ts';
import { figures } from '../../figures/catalogue.ts';
import type { Correction } from './correction.ts';

function unknown(
  row: RowOf<'ledger/corrections'>,
  column: 'figure' | 'claim',
  known: readonly string[],
): Slip[] {
  const name = row[column];
  if (name === null || known.includes(name)) return [];
  const alike = nearest(name, known);
  return [
    {
      file: 'content/ledger/corrections.csv',
      row: row.id,
      column,
      found: JSON.stringify(name),
      expected: column === 'figure' ? 'a figure of the site' : 'a claim of the ledger',
      ...(alike === undefined ? {} : { nearest: alike }),
    },
  ];
}

/**
 * Our own corrections and clarifications, newest first. Throws what `loadTables` throws, and an
 * AuthorError where one names a figure or a claim that is not there.
 */
export function loadCorrections(root?: string | URL): Correction[] {
  const rows = loadTables(root).table('ledger/corrections');
  if (rows.length === 0) return [];
  const ids = figures.map(({ id }) => id);
  const claims = [...loadLedger(root).claims.keys()];
  const [first, ...more] = rows.flatMap((row) => [
    ...unknown(row, 'figure', ids),
    ...unknown(row, 'claim', claims),
  ]);
  if (first) throw new AuthorError(first, ...more);
  return rows
    .map((row) => given<Correction>({ ...row }))
    .sort((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id));
}

/** What a correction may concern. */
interface Subject {
  /** Path of a page: `/en/chapters/the-forge/`. */
  readonly path?: string;
  readonly figures?: readonly string[];
  readonly claims?: readonly string[];
}

/** Those that stand on the page, or name one of the figures or of the claims; newest first. */
export function correctionsOf(
  { path, figures: ids = [], claims = [] }: Subject,
  all = loadCorrections(),
): Correction[] {
  return all.filter(
    ({ place, figure = '', claim = '' }) =>
      place.split('#')[0] === path || ids.includes(figure) || claims.includes(claim),
  );
}
