import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dateColumn, textColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Entry, Week } from '../../data.ts';

/** The dated entries of the five days. */
export function tables({ entries }: Week, edition: Edition): FigureTable[] {
  const days = tableOf<Entry>(
    {
      caption: 'Dated entries, 8–12 April 2024',
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
  return [days];
}
