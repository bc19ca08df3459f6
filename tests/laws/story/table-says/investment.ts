import { loadTables } from '../../../../src/data/tables.ts';
import { prepare } from '../../../../src/figures/investment-flows/data.ts';
import {
  billionOf,
  prepare as mapOf,
  TO_JAPAN,
} from '../../../../src/figures/investment-map/data.ts';
import { type Assertion, isTop, sum } from './assertion.ts';

const tables = loadTables();
const { lines, owners2019, race } = prepare(tables);
const projects = mapOf(tables);
const sectors = tables
  .table('investment/japan_fdi_us_by_sector')
  .filter(({ year, metric }) => year === 2019 && metric === 'position_usd_billion');
const held = (sector: string): number => sectors.find((row) => row.sector === sector)?.value ?? NaN;
const boxes = (parent: string, but: string): number[] =>
  sectors
    .filter(
      (row) =>
        row.parent_sector === parent && row.sector !== but && !row.sector.includes('residual'),
    )
    .map(({ value }) => value);

const toJapan = TO_JAPAN.map((id) => billionOf(projects, id));
const inAmerica = (['K020', 'K023', 'K024', 'K025', 'K026', 'K028'] as const).map((id) =>
  billionOf(projects, id),
);
const [largestInAmerica = NaN, ...othersInAmerica] = inAmerica;
const takeovers = projects.all.filter(({ takeover }) => takeover);
const steel = takeovers.find(({ company }) => company === 'Nippon Steel')?.amount ?? NaN;
const positionIn = (iso3: string, year: number): number =>
  lines.find((line) => line.iso3 === iso3)?.points.find((point) => point.year === year)?.value ??
  NaN;
const inJapan = tables
  .table('investment/us_fdi_in_japan')
  .filter(({ year, measure }) => year === 2016 && measure === 'position')
  .map(({ usd_billion }) => usd_billion ?? NaN);

const isFirstEachYear = (): boolean =>
  race.map(({ year }) => year).join() === '2019,2020,2021,2022,2023,2024' &&
  race.every(({ first }) => first.iso3 === 'JPN');
const isLargestToJapan = (): boolean =>
  isTop(toJapan[0] ?? NaN, [...inAmerica, ...toJapan.slice(1)]);

export const investment: readonly Assertion[] = [
  ['The largest company pledge on it', isLargestToJapan],
  ['outweighs all the others together', () => largestInAmerica > sum(othersInAmerica)],
  [
    'U.S. Steel the largest of them',
    () =>
      isTop(
        steel,
        takeovers.flatMap(({ company, amount }) =>
          company === 'Nippon Steel' ? [] : (amount ?? 0),
        ),
      ),
  ],
  [
    'largest deal goes to Japan, its largest factory to North Carolina',
    () => isLargestToJapan() && isTop(largestInAmerica, othersInAmerica),
  ],
  [
    'Then Japan passed everyone at once',
    () =>
      owners2019[0]?.iso3 === 'JPN' &&
      isTop(
        positionIn('JPN', 2019),
        lines.filter(({ iso3 }) => iso3 !== 'JPN').map(({ iso3 }) => positionIn(iso3, 2019)),
      ),
  ],
  ['For each year’s end up to 2024', isFirstEachYear],
  ['First at each year-end from 2019 to 2024', isFirstEachYear],
  [
    'The newest year-end in the data is 2024',
    () =>
      Math.max(...tables.table('investment/fdi_position_us_by_country').map(({ year }) => year)) ===
      2024,
  ],
  [
    'the largest box is manufacturing',
    () =>
      isTop(held('Manufacturing'), boxes('All industries', 'Manufacturing')) &&
      held('Chemicals') > held('Transportation equipment'),
  ],
  [
    'made the second figure about half as large',
    () => Math.abs(Math.min(...inJapan) / Math.max(...inJapan) - 0.5) < 0.05,
  ],
  [
    'chemicals, which includes medicines, outweighs cars',
    () => held('Chemicals') > held('Transportation equipment'),
  ],
  [
    'Wholesale trade and finance follow',
    () => {
      const [second = NaN, third = NaN] = boxes('All industries', 'Manufacturing').sort(
        (a, b) => b - a,
      );
      return (
        held('Wholesale trade') === second &&
        held('Finance and insurance (excl. depository institutions)') === third
      );
    },
  ],
];
