import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dataOnly } from '../../../columns/data-only.ts';
import { numberColumn, printedFrom, textColumn, yearColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Defence } from '../../data.ts';
import type { CalendarYear, FiscalYear } from '../../data/years.ts';

const STANDINGS: Readonly<Record<FiscalYear['standing'], string>> = {
  printed: '',
  restored: 'misprint in the copy read; restored from its own ratio and growth',
  request: 'a request, not a budget; items without a price come on top',
};
const NO_BUDGET = 'not in the published tables';

interface Year {
  readonly year: number;
  readonly fiscal?: FiscalYear;
  readonly share?: CalendarYear;
}

function remark({ fiscal, share }: Year): string {
  const budget =
    fiscal === undefined
      ? ''
      : fiscal.budget === null
        ? NO_BUDGET
        : fiscal.isRatioDerived
          ? 'ratio: our own division'
          : STANDINGS[fiscal.standing];
  return [budget, share?.isEstimate ? 'SIPRI estimate' : ''].filter(Boolean).join('; ');
}

/** One row a year, 1952 on: budget and official ratio of the fiscal year, SIPRI's share of the calendar year. */
export function yearTable({ years, sipri }: Defence, edition: Edition): FigureTable {
  const first = Math.min(...sipri.map((share) => share.year));
  const last = Math.max(...years.map((fiscal) => fiscal.year));
  const rows = Array.from({ length: last - first + 1 }, (_, i): Year => {
    const fiscal = years.find(({ year }) => year === first + i);
    const share = sipri.find(({ year }) => year === first + i);
    return { year: first + i, ...(fiscal && { fiscal }), ...(share && { share }) };
  });
  return tableOf<Year>(
    {
      caption: 'Japan, year by year',
      from: 'defense/japan_budget',
      brief: ['year'],
      rows,
      id: ({ year }) => `fy${year}`,
      columns: [
        yearColumn('year', 'Year', ({ year }) => year),
        numberColumn(
          'budget',
          'Initial budget of the fiscal year, trillion yen',
          ({ fiscal }) => fiscal?.budget,
          { name: 'budget_yen_trillion', unit: 'trillion yen', digits: 4 },
        ),
        dataOnly('budget_missing', 'string', 'Initial budget: why there is none', ({ fiscal }) =>
          fiscal?.budget === null ? NO_BUDGET : undefined,
        ),
        dataOnly(
          'budget_standing',
          'string',
          'What the budget’s number is',
          ({ fiscal }) =>
            fiscal === undefined || fiscal.budget === null ? undefined : fiscal.standing,
          {
            description:
              'printed: as published; restored: a misprint in the copy read, restored from its own ratio and growth; request: asked for, not adopted',
            constraints: { enum: ['printed', 'restored', 'request'] },
          },
        ),
        numberColumn('ratio', 'Official ratio, %', ({ fiscal }) => fiscal?.ratio, {
          name: 'official_ratio_percent',
          unit: '% of the forecast named in the column after it',
        }),
        textColumn('base', 'Ratio to', ({ fiscal }) => fiscal?.ratioBase, { name: 'ratio_to' }),
        dataOnly(
          'ratio_is_ours',
          'boolean',
          'Whether the ratio is our own division',
          ({ fiscal }) => (fiscal?.ratio ? fiscal.isRatioDerived : undefined),
        ),
        numberColumn('sipri', 'SIPRI, calendar year, % of GDP', ({ share }) => share?.share, {
          name: 'sipri_percent_of_gdp',
          unit: '% of GDP',
          digits: 2,
        }),
        printedFrom('remark', 'Remark', remark, [
          dataOnly(
            'sipri_is_estimate',
            'boolean',
            'Whether SIPRI estimates it',
            ({ share }) => share?.isEstimate,
          ),
        ]),
      ],
    },
    edition,
  );
}
