import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dataOnly } from '../../../columns/data-only.ts';
import { dateColumn, printedFrom, textColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Meeting, Relay, Term, Thread } from '../../data.ts';
import { labels } from './labels.ts';

const OFFICES = {
  jp: 'Prime minister of Japan',
  us: 'President of the United States',
} as const;

function termTable({ terms }: Relay, edition: Edition): FigureTable {
  return tableOf<Term>(
    {
      caption: 'In office since the summit of April 2024',
      from: 'people/terms',
      brief: ['name', 'from', 'until'],
      rows: terms,
      id: ({ id }) => id,
      columns: [
        textColumn('name', 'Leader', ({ name }) => name),
        textColumn('office', 'Office', ({ office }) => OFFICES[office]),
        dateColumn('from', 'From (or the summit)', ({ from }) => from),
        printedFrom(
          'until',
          'Until',
          ({ until, seenUntil }) =>
            until ? edition.date(until) : `in office on ${edition.date(seenUntil)}`,
          [
            dateColumn('until', 'Until', ({ until }) => until, {
              missing: 'in office when last seen',
            }),
            dataOnly(
              'last_seen',
              'date',
              'Newest evidence of the office',
              (term) => term.seenUntil,
            ),
          ],
        ),
        textColumn('how', 'Note', ({ how }) => how, { name: 'note' }),
      ],
    },
    edition,
  );
}

function meetingTable({ meetings }: Relay, edition: Edition): FigureTable {
  return tableOf<Meeting>(
    {
      caption: 'Visits of one leader to the other',
      rows: meetings,
      id: ({ id }) => id,
      columns: [
        textColumn('title', 'Meeting', ({ title }) => title),
        dateColumn('date', 'Date', ({ date }) => date),
      ],
    },
    edition,
  );
}

function threadTable({ threads }: Relay, edition: Edition): FigureTable {
  return tableOf<Thread>(
    {
      caption: 'Standing promises',
      from: 'ledger/outcomes',
      brief: ['name', 'status', 'asOf'],
      rows: threads,
      id: ({ id }) => id,
      columns: [
        textColumn('name', 'Promise', ({ id }) => labels.threads[id]),
        textColumn('status', 'Status', ({ status }) => status),
        dateColumn('asOf', 'As of', ({ asOf }) => asOf, { name: 'as_of' }),
        textColumn('happened', 'What happened', ({ happened }) => happened),
      ],
    },
    edition,
  );
}

/** Terms, meetings, threads. */
export function tables(data: Relay, edition: Edition): FigureTable[] {
  return [termTable, meetingTable, threadTable].map((table) => table(data, edition));
}
