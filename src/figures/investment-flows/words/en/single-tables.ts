import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dataOnly } from '../../../columns/data-only.ts';
import { rounded } from '../../../columns/rounded.ts';
import { dateColumn, printedFrom, textColumn, yearColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Investment } from '../../data.ts';
import { type SteelTurn, turnId } from '../../data/steel.ts';

interface Single {
  readonly id: string;
  readonly what: string;
  readonly year: number;
  readonly value: number;
  readonly digits: number;
  readonly unit: '%' | 'trillion yen' | 'billion US dollars' | 'jobs';
  readonly basis: string;
}

const DIGITS: Readonly<Record<Single['unit'], number>> = {
  '%': 1,
  'trillion yen': 2,
  'billion US dollars': 1,
  jobs: 0,
};

function singles(data: Investment): Single[] {
  const {
    netIntoJapan2024: net,
    chemicals2017: chemicals,
    realisedTotal,
    rise2019: rise,
    jobs,
  } = data;
  const rows = [
    {
      id: 'rise-2019',
      what: 'Growth of Japan’s position by ultimate owner',
      unit: '%',
      ...rise,
    },
    {
      id: 'net-2024',
      what: 'Net flow from the United States into Japan',
      year: 2024,
      unit: 'trillion yen',
      ...net,
    },
    {
      id: 'chemicals-2017',
      what: 'Japan’s position in US chemicals',
      year: 2017,
      unit: 'billion US dollars',
      ...chemicals,
    },
    {
      id: 'realised-2024',
      what: 'New foreign direct investment in the US, all countries',
      year: 2024,
      unit: 'billion US dollars',
      ...realisedTotal,
    },
    ...([2019, 2020] as const).map((year) => ({
      id: `jobs-${year}`,
      what: 'Jobs at American affiliates of Japanese owners',
      year,
      unit: 'jobs' as const,
      value: jobs[year],
      basis: 'Employment of affiliates by country of ultimate owner',
    })),
    {
      id: 'steel-price',
      what: 'What the purchase of U.S. Steel was put at',
      year: 2023,
      unit: 'billion US dollars',
      value: data.steel.price,
      basis:
        'As announced in December 2023, debt included; reports of the closing say 14.1 billion',
    },
  ] as const;
  return rows.map(({ value, basis = '', ...row }) => {
    const digits = DIGITS[row.unit];
    return { ...row, basis, digits, value: rounded(value, digits) };
  });
}

function amount({ value, digits, unit }: Single, edition: Edition): string {
  const number = `${value < 0 ? '−' : ''}${edition.number(Math.abs(value), digits)}`;
  if (unit === '%') return `${number}%`;
  if (unit === 'jobs') return number;
  return `${number} ${unit.replace('US ', '')}`;
}

/** Figures that stand alone. */
export function singleTable(data: Investment, edition: Edition): FigureTable {
  return tableOf<Single>(
    {
      caption: 'Single figures',
      rows: singles(data),
      id: ({ id }) => id,
      columns: [
        textColumn('what', 'What', ({ what }) => what),
        yearColumn('year', 'Year', ({ year }) => year, { isNumeric: true }),
        printedFrom(
          'value',
          'Amount',
          (row) => amount(row, edition),
          [
            dataOnly('value', 'number', 'Amount', ({ value }) => value, {
              description: 'In the unit that the column after it names',
            }),
            dataOnly('unit', 'string', 'Unit of the amount', ({ unit }) => unit),
          ],
          true,
        ),
        textColumn('basis', 'What is counted', ({ basis }) => basis),
      ],
    },
    edition,
  );
}

/** The turns of the steel purchase. */
export function steelTable(data: Investment, edition: Edition): FigureTable {
  return tableOf<SteelTurn>(
    {
      caption: 'The purchase of U.S. Steel',
      rows: data.steel.turns,
      id: ({ kind }) => turnId(kind),
      columns: [
        textColumn('turn', 'Turn', ({ kind }) => kind),
        dateColumn('date', 'Date', ({ date }) => date),
        textColumn('told', 'As told by the source', ({ told }) => told),
      ],
    },
    edition,
  );
}
