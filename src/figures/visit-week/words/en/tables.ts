import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dataOnly } from '../../../columns/data-only.ts';
import { dateColumn, printedFrom, textColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import { type Entry, type Stop, stopRow, type Week } from '../../data.ts';

/** The dated entries of the five days, and the stops. */
export function tables({ entries, stops }: Week, edition: Edition): FigureTable[] {
  const days = tableOf<Entry>(
    {
      caption: 'Dated entries, 8–12 April 2024',
      from: 'summit/timeline',
      rows: entries,
      id: ({ id }) => id,
      columns: [
        textColumn('title', 'What', ({ title }) => title),
        dateColumn('date', 'Date', ({ date }) => date),
        textColumn('description', 'Details', ({ description }) => description),
      ],
    },
    edition,
  );
  const visited = tableOf<Stop>(
    {
      caption: 'Stops of the visit',
      from: 'summit/visit_stops',
      rows: stops,
      id: ({ id }) => stopRow(id),
      columns: [
        textColumn('title', 'Stop', ({ title }) => title),
        dateColumn('date', 'Date', ({ date }) => date),
        printedFrom(
          'with',
          'With',
          ({ biden, marcos }) =>
            [biden && 'Biden', marcos && 'Marcos'].filter(Boolean).join(' and '),
          [
            dataOnly('with_biden', 'boolean', 'Whether Biden was there', ({ biden }) => biden),
            dataOnly('with_marcos', 'boolean', 'Whether Marcos was there', ({ marcos }) => marcos),
          ],
        ),
      ],
    },
    edition,
  );
  return [days, visited];
}
