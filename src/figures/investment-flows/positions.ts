import type { RowOf } from '../../data/rows.ts';
import type { Source } from '../contract.ts';

/** Gives a row its source. */
export type Cite = (row: {
  readonly source_title: string | null;
  readonly source_url: string | null;
}) => Source | undefined;

/** A year-end position, billion US dollars, and the table row it stands in. */
export interface Position {
  readonly row: string;
  readonly iso3: string;
  readonly country: string;
  readonly year: number;
  readonly value: number;
  readonly vintage: string;
  readonly source: Source | undefined;
}

export interface Line {
  readonly iso3: string;
  readonly country: string;
  readonly points: readonly Position[];
}

/** First and second at a year's end, as first published the following July, and the lead. */
export interface Race {
  readonly year: number;
  readonly first: Position;
  readonly second: Position;
  readonly lead: number;
}

export interface Positions {
  /** By country of the foreign parent, 2008–2019, one vintage: Japan, the UK, then the field. */
  readonly lines: readonly Line[];
  /** By ultimate owner, end of 2019, the same vintage; largest first. */
  readonly owners2019: readonly Position[];
  /** By ultimate owner, each year-end from its own first release. */
  readonly race: readonly Race[];
}

const FIELD = ['NLD', 'CAN', 'DEU', 'LUX', 'CHE', 'FRA'];
const ONE_VINTAGE = 'BEA July 2020';

const isParent = (row: RowOf<'investment/fdi_position_us_by_country'>): boolean =>
  row.basis.startsWith('foreign parent');
const isOwner = (row: RowOf<'investment/fdi_position_us_by_country'>): boolean =>
  row.basis.startsWith('ultimate beneficial owner');

function position(row: RowOf<'investment/fdi_position_us_by_country'>, cite: Cite): Position {
  return {
    row: `${isOwner(row) ? 'owner' : 'parent'}-${row.year}-${row.iso3}`,
    iso3: row.iso3,
    country: row.country,
    year: row.year,
    value: row.usd_billion,
    vintage: row.vintage,
    source: cite(row),
  };
}

function lineOf(
  rows: readonly RowOf<'investment/fdi_position_us_by_country'>[],
  cite: Cite,
  iso3: string,
): Line {
  const points = rows
    .filter((row) => isParent(row) && row.vintage === ONE_VINTAGE && row.iso3 === iso3)
    .sort((a, b) => a.year - b.year)
    .map((row) => position(row, cite));
  const [first] = points;
  if (!first || points.length !== 12) {
    throw new Error(
      `${iso3} needs twelve year-ends by foreign parent, 2008–2019, of ${ONE_VINTAGE}`,
    );
  }
  return { iso3, country: first.country, points };
}

function raceOf(
  rows: readonly RowOf<'investment/fdi_position_us_by_country'>[],
  cite: Cite,
  year: number,
): Race {
  const ranked = rows
    .filter((row) => isOwner(row) && row.year === year && row.vintage === `BEA July ${year + 1}`)
    .filter((row) => row.rank !== null)
    .sort((a, b) => b.usd_billion - a.usd_billion)
    .map((row) => position(row, cite));
  const [first, second] = ranked;
  if (!first || !second || first.iso3 !== 'JPN') {
    throw new Error(`end-${year} needs Japan first and a second country, by ultimate owner`);
  }
  return { year, first, second, lead: first.value - second.value };
}

/** Sorts year-end positions into the series of the figure. Throws if a year or country is missing. */
export function positionsOf(
  rows: readonly RowOf<'investment/fdi_position_us_by_country'>[],
  cite: Cite,
): Positions {
  return {
    lines: ['JPN', 'GBR', ...FIELD].map((iso3) => lineOf(rows, cite, iso3)),
    owners2019: rows
      .filter((row) => isOwner(row) && row.year === 2019 && row.vintage === ONE_VINTAGE)
      .filter((row) => row.rank !== null)
      .sort((a, b) => b.usd_billion - a.usd_billion)
      .map((row) => position(row, cite)),
    race: [2019, 2020, 2021, 2022, 2023, 2024].map((year) => raceOf(rows, cite, year)),
  };
}
