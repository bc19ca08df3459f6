import type { Edition } from '../../../../editions/edition.ts';
import { type Column, tableOf } from '../../../columns/column.ts';
import { dataOnly } from '../../../columns/data-only.ts';
import { rounded } from '../../../columns/rounded.ts';
import { dateColumn, numberColumn, printedFrom, textColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Defence } from '../../data.ts';
import type { Ask, Decision } from '../../data/decisions.ts';
import type { Dollars } from '../../data/dollars.ts';
import type { Peer } from '../../data/shares.ts';
import { PART_NAMES } from './parts.ts';
import { yearTable } from './year-table.ts';

interface Way {
  readonly id: string;
  readonly what: string;
  readonly yen: number;
  /** Decimals in which the source prints. */
  readonly digits: number;
  readonly gdp?: number;
  readonly percent?: number;
}

function waysCounted({ ways: { framework, ministry2027, sipri, parts } }: Defence): Way[] {
  return [
    ...parts.map((part) => ({
      id: `way-${part.id}`,
      what: `Government: ${PART_NAMES[part.id]}`,
      yen: part.printed,
      digits: 1,
    })),
    {
      id: 'way-government',
      what: 'Government: fiscal 2025 in all, of the GDP of fiscal 2022',
      digits: 1,
      ...framework,
    },
    {
      id: 'way-2027',
      what: 'Government: target for fiscal 2027, programme and bases alone',
      yen: ministry2027,
      digits: 1,
    },
    {
      id: 'way-sipri',
      what: `SIPRI: calendar ${sipri.year}, of the GDP that its share implies`,
      yen: sipri.yen,
      digits: 2,
      gdp: sipri.gdp,
      percent: sipri.percent,
    },
  ];
}

/** What each count of 2025 adds up and divides by. */
function wayTable(data: Defence, edition: Edition): FigureTable {
  const print = (value: number | undefined, digits: number): string =>
    value === undefined ? '' : edition.number(value, digits);
  return tableOf<Way>(
    {
      caption: 'Two per cent, two ways: what is counted for 2025',
      from: 'defense/framework_2pct',
      rows: waysCounted(data),
      id: ({ id }) => id,
      columns: [
        textColumn('what', 'Count', ({ what }) => what),
        printedFrom(
          'yen',
          'Trillion yen',
          ({ yen, digits }) => print(yen, digits),
          [
            dataOnly(
              'yen_trillion',
              'number',
              'Counted',
              ({ yen, digits }) => rounded(yen, digits),
              {
                unit: 'trillion yen',
              },
            ),
          ],
          true,
        ),
        numberColumn('gdp', 'Divided by a GDP of, trillion yen', ({ gdp }) => gdp, {
          name: 'gdp_yen_trillion',
          unit: 'trillion yen',
          digits: 1,
        }),
        printedFrom(
          'percent',
          '%',
          ({ percent, digits }) => print(percent, digits),
          [
            dataOnly(
              'percent_of_gdp',
              'number',
              'Share',
              ({ percent, digits }) =>
                percent === undefined ? undefined : rounded(percent, digits),
              {
                unit: '% of the GDP beside it',
              },
            ),
          ],
          true,
        ),
      ],
    },
    edition,
  );
}

interface Spender {
  readonly iso3: string;
  readonly country: string;
  readonly isEstimate: boolean;
}

const country = <R extends Spender>(): Column<R>[] => [
  textColumn('country', 'Country', ({ country }) => country),
  dataOnly('country_id', 'string', 'Country, ISO 3166-1 alpha-3', ({ iso3 }) => iso3),
];

const estimate = <R extends Spender>(): Column<R> =>
  printedFrom('remark', 'Remark', ({ isEstimate }) => (isEstimate ? 'SIPRI estimate' : ''), [
    dataOnly('is_estimate', 'boolean', 'Whether SIPRI estimates it', (row) => row.isEstimate),
  ]);

function peerTable({ peers, ways }: Defence, edition: Edition): FigureTable {
  return tableOf<Peer>(
    {
      caption: `Military expenditure of ten countries, ${ways.sipri.year}`,
      from: 'defense/milex_share_gdp',
      rows: peers,
      id: ({ iso3 }) => `peer-${iso3.toLowerCase()}`,
      columns: [
        ...country<Peer>(),
        numberColumn('share', '% of GDP', ({ share }) => share, {
          name: 'percent_of_gdp',
          unit: '% of GDP',
          digits: 2,
        }),
        estimate(),
      ],
    },
    edition,
  );
}

function decisionTable(data: Defence, edition: Edition): FigureTable {
  const { ceiling, waiver, turn, asks, latest } = data;
  const asked = (event: Decision | Ask): number | undefined =>
    'percent' in event ? event.percent : undefined;
  return tableOf<Decision | Ask>(
    {
      caption: 'Decisions and demands',
      from: 'defense/milestones',
      rows: [ceiling, waiver, turn, ...asks, latest],
      id: ({ id }) => id,
      columns: [
        dateColumn('date', 'Date', ({ date }) => date),
        printedFrom(
          'what',
          'What',
          (event) =>
            'percent' in event ? `Asked: ${edition.number(event.percent)}% of GDP` : event.title,
          [
            dataOnly('title', 'string', 'What', ({ title }) => title),
            dataOnly('asked_percent_of_gdp', 'number', 'Asked for', asked, { unit: '% of GDP' }),
          ],
        ),
        textColumn('more', 'In detail', ({ description }) => description, { name: 'detail' }),
      ],
    },
    edition,
  );
}

/** What the story compares and no picture draws. */
function dollarTable({ dollars }: Defence, edition: Edition): FigureTable {
  return tableOf<Dollars>(
    {
      caption: 'China and Japan in 2022, by SIPRI, in constant dollars of 2024',
      from: 'defense/milex_constant_usd',
      rows: dollars,
      id: ({ iso3 }) => `dollars-${iso3.toLowerCase()}`,
      columns: [
        ...country<Dollars>(),
        numberColumn('dollars', 'Billion dollars', ({ billion }) => billion, {
          name: 'usd_billion',
          unit: 'billion US dollars, constant, of 2024',
          digits: 1,
        }),
        estimate(),
      ],
    },
    edition,
  );
}

/** The numbers behind the pictures. */
export function tables(data: Defence, edition: Edition): FigureTable[] {
  return [yearTable, wayTable, peerTable, decisionTable, dollarTable].map((table) =>
    table(data, edition),
  );
}
