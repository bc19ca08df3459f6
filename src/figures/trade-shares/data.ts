import { AuthorError } from '../../data/author-error.ts';
import { citedRows, citer } from '../../data/cited.ts';
import { filled } from '../../data/filled.ts';
import { given } from '../../data/given.ts';
import type { RowOf } from '../../data/rows.ts';
import { wanted } from '../../data/wanted.ts';
import type { Citations } from '../contract.ts';
import type { Tables } from '../../data/table-access.ts';

/** A share by what it is a share of: trade by sea past Asia, shipping, or trade by value. */
export type ShareId = RowOf<'trade/shares'>['id'];

/** The shares, in the order in which they stand. */
export const SHARES = ['asia', 'shipping', 'value'] as const satisfies readonly ShareId[];

/** A share with its number, per cent of its own whole. */
export interface Share {
  readonly id: ShareId;
  readonly percent: number;
  /** false: the source gives a fraction in words, so the digits are ours. */
  readonly exact: boolean;
  readonly counted: string;
  readonly measuredBy?: string;
  readonly waters: RowOf<'trade/shares'>['passes_through'];
  readonly year?: number;
  readonly byWhom: string;
  readonly note?: string;
}

/** A share whose goods have a worth in a year, trillion US dollars. */
export interface WorthShare extends Share {
  readonly year: number;
  readonly worth: number;
}

/** The three shares, each of a whole of its own. */
export interface Shares {
  readonly asia: Share;
  readonly shipping: Share;
  readonly value: WorthShare;
}

function percentOf(tables: Tables, number: string): number {
  const { y } = wanted(tables, 'summit/chart_data', 'id', number);
  if (y <= 100) return y;
  throw new AuthorError({
    file: 'content/data/summit/chart_data.csv',
    row: number,
    column: 'y',
    found: String(y),
    expected: 'a share, at most 100',
  });
}

const shareOf = (tables: Tables, row: RowOf<'trade/shares'>): Share =>
  given<Share>({
    id: row.id,
    percent: percentOf(tables, row.number),
    exact: row.exact,
    counted: row.counted,
    measuredBy: row.measured_by,
    waters: row.passes_through,
    year: row.year,
    byWhom: row.by_whom,
    note: row.note,
  });

/** Rows to shares. Throws if one is missing, or has a number that is no share. */
export function prepare(tables: Tables): Shares {
  const row = (id: ShareId) => wanted(tables, 'trade/shares', 'id', id);
  const value = row('value');
  return {
    asia: shareOf(tables, row('asia')),
    shipping: shareOf(tables, row('shipping')),
    value: {
      ...shareOf(tables, value),
      year: filled('trade/shares', value, 'year'),
      worth: filled('trade/shares', value, 'usd_trillion'),
    },
  };
}

/** The page of each share. */
export function cite(tables: Tables): Citations {
  const source = citer(tables);
  return {
    rows: citedRows(tables.table('trade/shares').map((row) => [row.id, source(row)] as const)),
  };
}
