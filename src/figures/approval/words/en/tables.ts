import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dateColumn, numberColumn, textColumn, valued } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Approval, Poll, Turn } from '../../data.ts';
import { labels } from './labels.ts';

/** The polls, the one of a year before last, and the turns. */
export function tables({ polls, before, turns }: Approval, edition: Edition): FigureTable[] {
  return [
    tableOf<Poll>(
      {
        caption: 'NHK polls: support for the cabinet',
        rows: [...polls, { ...before, note: 'for comparison' }],
        id: ({ id }) => id,
        columns: [
          valued(
            { key: 'month', label: 'Month', type: 'yearmonth' },
            ({ month }) => month,
            (month) => edition.date(month),
            {},
          ),
          numberColumn('share', 'Support, %', ({ share }) => share, {
            name: 'support_percent',
            unit: '% of those asked',
          }),
          textColumn('note', 'Note', ({ note }) => note),
        ],
      },
      edition,
    ),
    tableOf<Turn>(
      {
        caption: 'Dated turns, June to October 2024',
        rows: Object.values({
          ...turns,
          term: { ...turns.term, title: labels.turns.term },
          vote: { ...turns.vote, title: labels.turns.vote },
        }),
        id: ({ id }) => id,
        columns: [
          textColumn('title', 'What', ({ title }) => title),
          dateColumn('date', 'Date', ({ date }) => date),
          textColumn('detail', 'Details', ({ detail }) => detail),
        ],
      },
      edition,
    ),
  ];
}
