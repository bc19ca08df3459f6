import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dataOnly, listColumn } from '../../../columns/data-only.ts';
import { numberColumn, printedFrom } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import { dyadsDrawn, type Motif, nameOf, pairsOn, rowOf } from '../../data.ts';
import { days } from '../../data/days.ts';
import { viewIds } from '../../view.ts';

/** The two parties of `JPN-AUS`. Throws on what is no pair. */
function parties(dyad: string): readonly [string, string] {
  const [a, b, ...more] = dyad.split('-');
  if (a && b && more.length === 0) return [a, b];
  throw new Error(`"${dyad}" is no pair of countries: write "JPN-AUS"`);
}

/** Every pair that a view draws, and its agreements by each year. */
export function tables(motif: Motif, edition: Edition): FigureTable[] {
  const shown = viewIds.map((id) => ({ id, pairs: pairsOn(motif, days[id]) }));
  const party = (dyad: string, i: 0 | 1): string => nameOf(motif, parties(dyad)[i]);
  const pairs = tableOf<string>(
    {
      caption: 'Pairs of countries with a live agreement',
      from: 'network/ties',
      brief: ['pair'],
      rows: dyadsDrawn(motif),
      id: rowOf,
      columns: [
        printedFrom('pair', 'Pair', (dyad) => `${party(dyad, 0)} – ${party(dyad, 1)}`, [
          dataOnly('party_a', 'string', 'First party', (dyad) => party(dyad, 0)),
          dataOnly('party_b', 'string', 'Second party', (dyad) => party(dyad, 1)),
          listColumn('parties_id', 'Parties, codes', parties, {
            description: 'ISO 3166-1 alpha-3; NATO is an organisation',
          }),
        ]),
        ...shown.map(({ id, pairs }) => {
          const year = days[id].slice(0, 4);
          const count = (dyad: string): number =>
            pairs.find((pair) => pair.dyad === dyad)?.count ?? 0;
          return numberColumn(id, `By ${year}`, count, {
            name: `agreements_${year}`,
            unit: 'live agreements',
            digits: 0,
          });
        }),
      ],
    },
    edition,
  );
  return [pairs];
}
