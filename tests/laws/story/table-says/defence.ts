import { loadTables } from '../../../../src/data/tables.ts';
import { prepare } from '../../../../src/figures/defense-spending/data.ts';
import {
  breachYears,
  CEILING,
  changeOf,
  rankOfJapan,
} from '../../../../src/figures/defense-spending/data/findings.ts';
import { ratioOf } from '../../../../src/figures/defense-spending/data/years.ts';
import type { Assertion } from './assertion.ts';

const tables = loadTables();
const data = prepare(tables);
const spent = (iso3: string, year: number): number =>
  tables.table('defense/milex_constant_usd').find((row) => row.iso3 === iso3 && row.year === year)
    ?.constant_2024_usd_m ?? NaN;
const shares = new Map(
  tables
    .table('defense/milex_share_gdp')
    .filter(({ iso3 }) => iso3 === 'JPN')
    .map(({ year, pct_gdp }) => [year, pct_gdp]),
);
const share = (year: number): number => shares.get(year) ?? NaN;
/** The same length of time as from 2022 to 2026, wherever both budgets are known. */
const plateau = [...Array(29).keys()].map((i) => changeOf(data, 1990 + i, 1994 + i));

export const defence: readonly Assertion[] = [
  [
    'the ratio stayed a shade above the line for three years',
    () => breachYears(data).join() === '1987,1988,1989',
  ],
  ['By fiscal 1990 it was below', () => ratioOf(data, 1990) < CEILING],
  [
    'China had drawn ahead in 1999',
    () => spent('CHN', 1998) < spent('JPN', 1998) && spent('CHN', 1999) > spent('JPN', 1999),
  ],
  [
    'the highest since 1958',
    () =>
      share(1958) > share(2025) &&
      [...shares].every(([year, of]) => year <= 1958 || year === 2025 || of < share(2025)),
  ],
  [
    'of these ten only the Philippines spends a smaller one',
    () => {
      const order = data.peers.map(({ iso3 }) => iso3);
      const larger = order.slice(0, rankOfJapan(data) - 1);
      return (
        order.length === 10 &&
        order.at(-1) === 'PHL' &&
        rankOfJapan(data) === 9 &&
        ['KOR', 'DEU', 'AUS'].every((iso3) => larger.includes(iso3))
      );
    },
  ],
  [
    'nothing on the long plateau looks like the four years after it',
    () => plateau.every((change) => change < changeOf(data, 2022, 2026) / 3),
  ],
  [
    'Newest evidence: 8 October 2026',
    () =>
      tables
        .table('defense/milestones')
        .map(({ date }) => date)
        .sort()
        .at(-1) === '2026-10-08',
  ],
  [
    'For most years between fiscal 1960 and 1994',
    () => {
      const known = tables
        .table('defense/japan_budget')
        .filter(
          ({ fiscal_year: year, pct_gdp }) => year >= 1960 && year <= 1994 && pct_gdp !== null,
        );
      const copied = known.filter(({ source_url }) => source_url?.includes('scopedog'));
      return copied.length > known.length / 2 && copied.length < known.length;
    },
  ],
];
