import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dateColumn, textColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Chains, Fact } from '../../data.ts';

/** The rows of the ledger behind the diagrams. */
export function tables(data: Chains, edition: Edition): FigureTable[] {
  const facts = tableOf<Fact>(
    {
      caption: 'What the diagrams rest on',
      rows: data.facts,
      id: ({ id }) => id,
      columns: [
        textColumn('what', 'Matter', ({ what }) => what),
        textColumn('found', 'What the evidence says', ({ found }) => found),
        textColumn('status', 'Status or verdict', ({ status }) => status),
        dateColumn('asOf', 'As of', ({ asOf }) => asOf, { name: 'as_of' }),
      ],
    },
    edition,
  );
  return [facts];
}
