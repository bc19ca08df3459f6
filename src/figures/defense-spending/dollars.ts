import type { Defence } from './data.ts';

/** SIPRI's spending of a country or region, millions of constant 2024 dollars. Throws where there is none. */
export function dollarsOf({ dollars }: Defence, iso3: string, year: number): number {
  const row = dollars.find((candidate) => candidate.iso3 === iso3 && candidate.year === year);
  if (!row) throw new Error(`defense/milex_constant_usd: nothing for ${iso3} in ${year}`);
  return row.constant_2024_usd_m;
}

/** Growth in real terms from 2022 to the last year of SIPRI's release, %. */
export function realRise(data: Defence, iso3: string): number {
  const { year } = data.ways.sipri;
  return (dollarsOf(data, iso3, year) / dollarsOf(data, iso3, 2022) - 1) * 100;
}

/** The first year from which a country spends more than Japan for good. Throws if it never does. */
export function passed(data: Defence, iso3: string): number {
  const years = data.dollars.filter((row) => row.iso3 === iso3).map((row) => row.year);
  const behind = years.filter(
    (year) => dollarsOf(data, iso3, year) <= dollarsOf(data, 'JPN', year),
  );
  const first = years.find((year) => year > Math.max(...behind));
  if (first === undefined) throw new Error(`${iso3} has not passed Japan`);
  return first;
}
