import type { RowOf } from '../../../data/rows.ts';

type Row = RowOf<'defense/milex_constant_usd'>;

/** What prose compares in SIPRI's constant dollars; not drawn. */
export interface Dollars {
  readonly chinaTimesJapan2022: number;
  /** The first year from which China spends more than Japan for good. */
  readonly chinaPassedJapan: number;
  /** Growth in real terms from 2022 to the last year of SIPRI's release, %. */
  readonly realRise: Readonly<Record<'japan' | 'germany' | 'europe' | 'world', number>>;
}

/** The first year from which a country spends more than Japan for good. Throws if it never does. */
function passed(rows: readonly Row[], iso3: string): number {
  const years = rows.filter((row) => row.iso3 === iso3).map((row) => row.year);
  const behind = years.filter(
    (year) => dollarsOf(rows, iso3, year) <= dollarsOf(rows, 'JPN', year),
  );
  const first = years.find((year) => year > Math.max(...behind));
  if (first === undefined) throw new Error(`${iso3} has not passed Japan`);
  return first;
}

/** Spending of a country or region, millions of constant 2024 dollars. Throws where there is none. */
function dollarsOf(rows: readonly Row[], iso3: string, year: number): number {
  const row = rows.find((candidate) => candidate.iso3 === iso3 && candidate.year === year);
  if (!row) throw new Error(`defense/milex_constant_usd: nothing for ${iso3} in ${year}`);
  return row.constant_2024_usd_m;
}

/** Compares spending up to `last`, the last year of SIPRI's release. */
export function compareDollars(rows: readonly Row[], last: number): Dollars {
  const rise = (iso3: string): number =>
    (dollarsOf(rows, iso3, last) / dollarsOf(rows, iso3, 2022) - 1) * 100;
  return {
    chinaTimesJapan2022: dollarsOf(rows, 'CHN', 2022) / dollarsOf(rows, 'JPN', 2022),
    chinaPassedJapan: passed(rows, 'CHN'),
    realRise: {
      japan: rise('JPN'),
      germany: rise('DEU'),
      europe: rise('SIPRI_CWE'),
      world: rise('WLD'),
    },
  };
}
