import { AuthorError, type Slip } from '../../data/author-error.ts';
import { given } from '../../data/given.ts';
import { loadLedger } from '../../data/ledger.ts';
import { nearest } from '../../data/nearest.ts';
import type { RowOf } from '../../data/rows.ts';
import { loadTables } from '../../data/tables.ts';
import { figures } from '../../figures/catalogue.ts';
import type { Correction } from './correction.ts';
import { correctable } from './pages.ts';

type Row = RowOf<'ledger/corrections'>;

function slipIn(
  { id }: Row,
  column: keyof Row,
  [name, known]: readonly [string, readonly string[]],
  expected: string,
): Slip {
  const alike = nearest(name, known);
  const found = JSON.stringify(name);
  const slip = { file: 'content/ledger/corrections.csv', row: id, column, found, expected };
  return alike === undefined ? slip : { ...slip, nearest: alike };
}

function unknown(row: Row, column: 'figure' | 'claim', known: readonly string[]): Slip[] {
  const name = row[column];
  if (name === null || known.includes(name)) return [];
  const expected = column === 'figure' ? 'a figure of the site' : 'a claim of the ledger';
  return [slipIn(row, column, [name, known], expected)];
}

function nowhere(row: Row, pages: ReturnType<typeof correctable>): Slip[] {
  const [path = '', anchor] = row.place.split('#');
  if (!pages.has(path))
    return [slipIn(row, 'place', [path, [...pages.keys()]], 'the path of a page of the site')];
  const anchors = pages.get(path);
  if (anchor === undefined || anchors === undefined || anchors.has(anchor)) return [];
  const places = [...anchors].map((one) => `${path}#${one}`);
  return [slipIn(row, 'place', [row.place, places], 'an anchor that is on the page')];
}

const kept = new WeakMap<object, Correction[]>();

/**
 * Our own corrections and clarifications, newest first. Throws what `loadTables` throws, and an
 * AuthorError where one names a place, a figure or a claim that is not there.
 */
export function loadCorrections(): Correction[] {
  const tables = loadTables();
  const rows = tables.table('ledger/corrections');
  const known = kept.get(tables);
  if (rows.length === 0 || known) return known ?? [];
  const ledger = loadLedger();
  const ids = figures.map(({ id }) => id);
  const claims = [...ledger.claims.keys()];
  const pages = correctable(ledger);
  const [first, ...more] = rows.flatMap((row) => [
    ...nowhere(row, pages),
    ...unknown(row, 'figure', ids),
    ...unknown(row, 'claim', claims),
  ]);
  if (first) throw new AuthorError(first, ...more);
  const corrections = rows
    .map((row) => given<Correction>({ ...row }))
    .sort((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id));
  kept.set(tables, corrections);
  return corrections;
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
