import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dataOnly } from '../../../columns/data-only.ts';
import { numberColumn, textColumn, yearColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Investment } from '../../data.ts';
import { ownersOf, type Position } from '../../data/positions.ts';
import type { Flow } from '../../data/flows.ts';
import { flowTable } from './flow-table.ts';
import { singleTable, steelTable } from './single-tables.ts';

function positionTable(
  caption: string,
  positions: readonly Position[],
  edition: Edition,
): FigureTable {
  const seen = new Map(positions.map((position) => [position.row, position]));
  return tableOf<Position>(
    {
      caption,
      from: 'investment/fdi_position_us_by_country',
      rows: [...seen.values()],
      id: ({ row }) => row,
      columns: [
        textColumn('country', 'Country', ({ country }) => country),
        dataOnly('country_id', 'string', 'Country, ISO 3166-1 alpha-3', ({ iso3 }) => iso3),
        yearColumn('year', 'End of', ({ year }) => year, { isNumeric: true }),
        numberColumn('value', 'Billion dollars', ({ value }) => value, {
          name: 'position_usd_billion',
          unit: 'billion US dollars',
          digits: 1,
        }),
        textColumn('vintage', 'Release', ({ vintage }) => vintage, { name: 'release' }),
      ],
    },
    edition,
  );
}

/** Every number that a state draws, in the words of its source. */
export function tablesOf(data: Investment, edition: Edition): FigureTable[] {
  const flows = (caption: string, list: readonly Flow[]): FigureTable =>
    flowTable(caption, list, edition);
  return [
    positionTable(
      'By country of the foreign parent',
      data.lines.flatMap((line) => line.points),
      edition,
    ),
    positionTable('By ultimate owner, each year-end as first published', ownersOf(data), edition),
    flows('Japan’s position by sector, end of 2019', data.sectors),
    flows(
      'Both directions, one source a pair',
      data.pairs.flatMap((pair) => [pair.intoUs, pair.intoJapan]),
    ),
    flows('New investment of 2024 by type, and announced factories by place', [
      data.realised.bought,
      ...data.realised.built,
      ...data.regions,
      ...data.states,
    ]),
    steelTable(data, edition),
    flows('The promise of 2025', data.pledge),
    singleTable(data, edition),
  ];
}
