import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dataOnly } from '../../../columns/data-only.ts';
import { numberColumn, printedFrom, textColumn, yearColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Flow } from '../../data/flows.ts';

const NAMES: Readonly<Record<string, string>> = {
  'Japan (announced greenfield)': 'Japan',
  'New foreign direct investment': 'All countries',
};

const isRemainder = ({ origin }: Flow): boolean => origin === 'remainder';

/** What a flow counts. */
const basisOf = (flow: Flow): string =>
  [flow.basis, flow.note, isRemainder(flow) && 'Remainder by subtraction']
    .filter(Boolean)
    .join('. ');

const years = ({ since, year }: Flow): string =>
  since === undefined ? String(year) : `${since}–${year}`;

/** The table of a view: a row for each flow. */
export function flowTable(caption: string, flows: readonly Flow[], edition: Edition): FigureTable {
  const print = (value: number): string => edition.number(value, value < 1 ? 2 : 1);
  return tableOf<Flow>(
    {
      caption,
      from: 'investment/flows',
      brief: ['from', 'to', 'year'],
      rows: flows,
      id: ({ row }) => row,
      columns: [
        textColumn('from', 'From', ({ source }) => NAMES[source] ?? source),
        textColumn('to', 'To', ({ target }) => target),
        printedFrom(
          'value',
          'Billion dollars',
          ({ value }) => print(value),
          [
            numberColumn('value', 'Amount', ({ value }) => value, {
              name: 'value_usd_billion',
              unit: 'billion US dollars',
            }),
          ],
          true,
        ),
        printedFrom('year', 'Year', years, [
          yearColumn('year', 'Year', ({ year }) => year, { description: 'The last, of several' }),
          dataOnly('since', 'year', 'First year, of several', ({ since }) => since),
        ]),
        printedFrom('basis', 'What is counted', basisOf, [
          dataOnly('basis', 'string', 'What is counted', ({ basis }) => basis),
          dataOnly('note', 'string', 'Note', ({ note }) => note),
          dataOnly(
            'is_remainder',
            'boolean',
            'Whether it is a remainder by subtraction',
            isRemainder,
          ),
        ]),
      ],
    },
    edition,
  );
}
