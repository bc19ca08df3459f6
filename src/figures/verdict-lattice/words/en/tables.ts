import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dateColumn, numberColumn, textColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Joint, Screen } from '../../data.ts';

/** The topics in the order of their joints, with verdict and evidence. */
export const tables = ({ joints }: Screen, edition: Edition): FigureTable[] => [
  tableOf<Joint>(
    {
      from: 'ledger/outcomes',
      brief: ['topic', 'verdict', 'asOf'],
      caption: `The ${edition.number(joints.length)} joints, from the middle outwards; a selection, so no score`,
      rows: joints,
      id: ({ id }) => id,
      columns: [
        textColumn('topic', 'Topic', ({ commitment }) => commitment),
        textColumn('verdict', 'Verdict', ({ status }) => status),
        dateColumn('asOf', 'Since', ({ asOf }) => asOf, { name: 'as_of', missing: 'not dated' }),
        textColumn('happened', 'Evidence', ({ happened }) => happened),
        numberColumn('chapter', 'Told in chapter', ({ chapter }) => chapter, {
          digits: 0,
          missing: 'the tracker alone',
        }),
      ],
    },
    edition,
  ),
];
