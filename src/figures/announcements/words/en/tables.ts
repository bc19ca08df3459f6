import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dataOnly, listColumn } from '../../../columns/data-only.ts';
import { dateColumn, numberColumn, printedFrom, textColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Announcements } from '../../data.ts';
import type { Count } from '../../data/counts.ts';
import type { Topic } from '../../data/topics.ts';
import { itemTable } from './item-table.ts';

function topicTable(data: Announcements, edition: Edition): FigureTable {
  return tableOf<Topic>(
    {
      from: 'ledger/outcomes',
      brief: ['topic', 'status', 'asOf'],
      caption: `The ${edition.number(data.topics.length)} topics followed; a selection, so no score`,
      rows: data.topics,
      id: ({ id }) => id,
      columns: [
        textColumn('topic', 'Topic', ({ commitment }) => commitment),
        textColumn('status', 'Status', ({ status }) => status),
        textColumn('happened', 'What happened', ({ happened }) => happened),
        dateColumn('asOf', 'As of', ({ asOf }) => asOf, { name: 'as_of', missing: 'not dated' }),
        printedFrom(
          'promised',
          'Promised',
          ({ promisedOn, promisedNote }) =>
            [edition.date(promisedOn), promisedNote].filter(Boolean).join('; '),
          [
            dateColumn('promised', 'Promised', ({ promisedOn }) => promisedOn),
            dataOnly('promised_note', 'string', 'Promised: note', (topic) => topic.promisedNote),
          ],
        ),
        printedFrom('items', 'Items', ({ items }) => items.join(', '), [
          listColumn('items_id', 'Items', ({ items }) => items, {
            description: 'The row_id of each item of the list that belongs to the topic',
          }),
        ]),
        textColumn('confidence', 'Confidence', ({ confidence }) => confidence),
      ],
    },
    edition,
  );
}

function countTable(data: Announcements, edition: Edition): FigureTable {
  return tableOf<Count>(
    {
      from: 'summit/chart_data',
      caption: 'How many announcements? Four counts',
      rows: Object.values(data.counts),
      id: ({ id }) => id,
      columns: [
        textColumn('what', 'What was counted', ({ what }) => what),
        printedFrom(
          'count',
          'Count',
          ({ value, atLeast }) => `${atLeast ? 'over ' : ''}${edition.number(value)}`,
          [
            numberColumn('count', 'Count', ({ value }) => value, { digits: 0 }),
            dataOnly(
              'count_is_minimum',
              'boolean',
              'Whether the source says “over”',
              (count) => count.atLeast,
            ),
          ],
          true,
        ),
      ],
    },
    edition,
  );
}

/** The four counts, all items, all topics. Row ids are those of the datasets. */
export function tablesOf(data: Announcements, edition: Edition): FigureTable[] {
  return [countTable(data, edition), itemTable(data, edition), topicTable(data, edition)];
}
