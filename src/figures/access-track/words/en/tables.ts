import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dataOnly } from '../../../columns/data-only.ts';
import { dateColumn, printedFrom, textColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Access, LaneName, Step } from '../../data.ts';

const TRACKS: Readonly<Record<LaneName, string>> = {
  access: 'Access agreement',
  supply: 'Sharing supplies',
  information: 'Sharing secrets',
  sold: 'Air radars, sold',
  given: 'Coastal radars, given',
};

const statusOf = ({ status }: Step): string => status.replace('-', ' ');

/** Every step of the tracks; what was paid and delivered stands in the data files alone. */
export function tables(data: Access, edition: Edition): FigureTable[] {
  const steps = tableOf<Step>(
    {
      caption: 'Steps between Japan and the Philippines',
      from: 'access/steps',
      brief: ['step', 'date'],
      rows: data.steps,
      id: ({ id }) => id,
      columns: [
        dateColumn('date', 'Date', ({ date }) => date),
        textColumn('track', 'Track', ({ lane }) => TRACKS[lane]),
        textColumn('step', 'Step', ({ title }) => title),
        textColumn('detail', 'Detail', ({ detail }) => detail),
        printedFrom(
          'status',
          'How far',
          (step) => `${statusOf(step)}${step.certain ? '' : ', not verified'}`,
          [
            dataOnly('status', 'string', 'How far', statusOf),
            dataOnly('is_verified', 'boolean', 'Whether it was verified', (step) => step.certain),
          ],
        ),
        dataOnly('paid_million', 'number', 'What was paid', ({ paid }) => paid?.million, {
          unit: 'millions of the currency beside it',
        }),
        dataOnly('paid_currency', 'string', 'Currency, ISO 4217', ({ paid }) => paid?.currency),
        dataOnly('radars_delivered', 'integer', 'Radars delivered', ({ units }) => units),
      ],
    },
    edition,
  );
  return [steps];
}
