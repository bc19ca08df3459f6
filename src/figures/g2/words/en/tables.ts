import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dataOnly, listColumn } from '../../../columns/data-only.ts';
import { dateColumn, printedFrom, textColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Pair, Saying, Twos } from '../../data.ts';
import { evidenceOf, FOOTINGS, saidIn, whoOf } from './sayings.ts';

const NAMES: Readonly<Record<Pair, string>> = {
  'us-japan': 'The United States and Japan',
  'us-china': 'The United States and China',
};
const CODES: Readonly<Record<Pair, readonly string[]>> = {
  'us-japan': ['USA', 'JPN'],
  'us-china': ['USA', 'CHN'],
};

/** Who spoke of which two, when, and how well it is known. */
export function tables({ sayings }: Twos, edition: Edition): FigureTable[] {
  const said = tableOf<Saying>(
    {
      caption: 'Who is said to have spoken of a G2',
      rows: sayings,
      id: ({ id }) => id,
      columns: [
        textColumn('who', 'Who', whoOf),
        printedFrom('pair', 'Of whom', ({ pair }) => NAMES[pair], [
          listColumn('countries_id', 'Of whom', ({ pair }) => CODES[pair], {
            description: 'ISO 3166-1 alpha-3',
          }),
        ]),
        dateColumn('when', 'When', ({ when }) => when),
        textColumn('words', 'What', (one) => saidIn(one).wide),
        printedFrom('footing', 'Footing', ({ footing }) => FOOTINGS[footing], [
          dataOnly('footing', 'string', 'Footing', ({ footing }) => footing),
        ]),
        textColumn('evidence', 'What the evidence says', evidenceOf),
      ],
    },
    edition,
  );
  return [said];
}
