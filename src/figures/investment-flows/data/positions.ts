import { missing } from '../../../data/missing.ts';
import type { RowOf } from '../../../data/rows.ts';

type PositionRow = RowOf<'investment/fdi_position_us_by_country'>;

/** A year-end position, billion US dollars, and the table row it stands in. */
export interface Position {
  readonly row: string;
  readonly iso3: string;
  readonly country: string;
  readonly year: number;
  readonly value: number;
  readonly vintage: PositionRow['vintage'];
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
const ONE_VINTAGE: PositionRow['vintage'] = 'BEA July 2020';
/** The first release of each year-end by ultimate owner. */
const RELEASES: readonly (readonly [year: number, PositionRow['vintage']])[] = [
  [2019, 'BEA July 2020'],
  [2020, 'BEA July 2021'],
  [2021, 'BEA July 2022'],
  [2022, 'BEA July 2023'],
  [2023, 'BEA July 2024'],
  [2024, 'BEA July 2025'],
];
const BY_PARENT: PositionRow['basis'] =
  'foreign parent (country of immediate foreign owner), historical cost, year-end position';
const BY_OWNER: PositionRow['basis'] =
  'ultimate beneficial owner (UBO), historical cost, year-end position';

const idOf = ({ basis, year, iso3 }: PositionRow): string =>
  `${basis === BY_OWNER ? 'owner' : 'parent'}-${year}-${iso3}`;

const position = (row: PositionRow): Position => ({
  row: idOf(row),
  iso3: row.iso3,
  country: row.country,
  year: row.year,
  value: row.usd_billion,
  vintage: row.vintage,
});

function lineOf(rows: readonly PositionRow[], iso3: string): Line {
  const points = rows
    .filter((row) => row.basis === BY_PARENT && row.vintage === ONE_VINTAGE && row.iso3 === iso3)
    .sort((a, b) => a.year - b.year)
    .map(position);
  const [first] = points;
  if (!first || points.length !== 12) {
    throw missing(
      'investment/fdi_position_us_by_country',
      `${points.length} year-ends of ${iso3} by foreign parent, ${ONE_VINTAGE}`,
      'all twelve, 2008–2019',
      { column: 'year' },
    );
  }
  return { iso3, country: first.country, points };
}

/** Countries with a place among all, by ultimate owner, as a release has them; largest first. */
const ranking = (
  rows: readonly PositionRow[],
  year: number,
  vintage: PositionRow['vintage'],
): Position[] =>
  rows
    .filter((row) => row.basis === BY_OWNER && row.year === year && row.vintage === vintage)
    .filter((row) => row.rank !== null)
    .sort((a, b) => b.usd_billion - a.usd_billion)
    .map(position);

function raceOf(rows: readonly PositionRow[], year: number, vintage: PositionRow['vintage']): Race {
  const [first, second] = ranking(rows, year, vintage);
  if (!first || !second || first.iso3 !== 'JPN') {
    throw missing(
      'investment/fdi_position_us_by_country',
      `${first?.country ?? 'nobody'} first at the end of ${year}, by ultimate owner`,
      'Japan first and a second country',
      { column: 'rank' },
    );
  }
  return { year, first, second, lead: first.value - second.value };
}

/** Sorts year-end positions into the series of the figure. Throws if a year or country is missing. */
export const positionsOf = (rows: readonly PositionRow[]): Positions => ({
  lines: ['JPN', 'GBR', ...FIELD].map((iso3) => lineOf(rows, iso3)),
  owners2019: ranking(rows, 2019, ONE_VINTAGE),
  race: RELEASES.map(([year, vintage]) => raceOf(rows, year, vintage)),
});

/** By ultimate owner, every position that is drawn; those of 2019 stand in both series. */
export const ownersOf = ({ owners2019, race }: Positions): Position[] => [
  ...owners2019,
  ...race.flatMap(({ first, second }) => [first, second]),
];

/** The row of the dataset behind a drawn position. */
export function rowBehind(rows: readonly PositionRow[], { row: id, vintage }: Position) {
  return rows.find((row) => idOf(row) === id && row.vintage === vintage);
}
