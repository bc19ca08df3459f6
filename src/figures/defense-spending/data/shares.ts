import type { RowOf } from '../../../data/rows.ts';
import type { CalendarYear } from './years.ts';

type Row = RowOf<'defense/milex_share_gdp'>;

/** A country in the last SIPRI year. */
export interface Peer extends CalendarYear {
  readonly iso3: string;
  readonly country: string;
}

/** SIPRI's years for a country, by ISO code, in order. */
export const sharesOf = (rows: readonly Row[], iso3: string): CalendarYear[] =>
  rows
    .filter((row) => row.iso3 === iso3)
    .map((row) => ({
      year: row.year,
      share: row.pct_gdp,
      isEstimate: row.sipri_flag !== 'reported',
    }))
    .sort((a, b) => a.year - b.year);

/** All countries in a year, the largest share first. */
export function peersOf(rows: readonly Row[], year: number): Peer[] {
  const names = new Map(rows.map((row) => [row.iso3, row.country]));
  const peers = [...names].flatMap(([iso3, country]) =>
    sharesOf(rows, iso3)
      .filter((share) => share.year === year)
      .map((share) => ({ ...share, iso3, country })),
  );
  return peers.sort((a, b) => b.share - a.share);
}
