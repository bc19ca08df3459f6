import type { Edition } from '../../../../editions/edition.ts';
import type { FigureTable, TableRow } from '../../../contract.ts';
import type { Investment } from '../../data.ts';
import { ownersOf, type Position } from '../../data/positions.ts';
import type { Flow } from '../../data/flows.ts';
import { flowRows, flowTable } from './flow-table.ts';
import { singleRows, steelTable } from './single-tables.ts';

function positionRows(positions: readonly Position[], edition: Edition): TableRow[] {
  const seen = new Map(positions.map((position) => [position.row, position]));
  return [...seen.values()].map((position) => ({
    id: position.row,
    cells: {
      country: position.country,
      year: String(position.year),
      value: edition.number(position.value, 1),
      vintage: position.vintage,
    },
  }));
}

function positionTable(
  caption: string,
  positions: readonly Position[],
  edition: Edition,
): FigureTable {
  return {
    caption,
    from: 'investment/fdi_position_us_by_country',
    columns: [
      { key: 'country', label: 'Country' },
      { key: 'year', label: 'End of', numeric: true },
      { key: 'value', label: 'Billion dollars', numeric: true },
      { key: 'vintage', label: 'Release' },
    ],
    rows: positionRows(positions, edition),
  };
}

/** Every number that a state draws, in the words of its source. */
export function tablesOf(data: Investment, edition: Edition): FigureTable[] {
  const flows = (list: readonly Flow[]): TableRow[] => flowRows(list, edition);
  return [
    positionTable(
      'By country of the foreign parent',
      data.lines.flatMap((line) => line.points),
      edition,
    ),
    positionTable('By ultimate owner, each year-end as first published', ownersOf(data), edition),
    flowTable('Japan’s position by sector, end of 2019', flows(data.sectors)),
    flowTable(
      'Both directions, one source a pair',
      flows(data.pairs.flatMap((pair) => [pair.intoUs, pair.intoJapan])),
    ),
    flowTable(
      'New investment of 2024 by type, and announced factories by place',
      flows([data.realised.bought, ...data.realised.built, ...data.regions, ...data.states]),
    ),
    steelTable(data, edition),
    flowTable('The promise of 2025', flows(data.pledge)),
    {
      caption: 'Single figures',
      columns: [
        { key: 'what', label: 'What' },
        { key: 'year', label: 'Year', numeric: true },
        { key: 'value', label: 'Amount', numeric: true },
        { key: 'basis', label: 'What is counted' },
      ],
      rows: singleRows(data, edition),
    },
  ];
}
