import { given } from '../../../data/given.ts';
import type { Edition } from '../../../editions/edition.ts';
import type { FigureTable, Source, TableRow } from '../../contract.ts';
import type { Investment } from '../data.ts';
import type { Position } from '../positions.ts';
import type { Flow } from '../views.ts';

const NAMES: Readonly<Record<string, string>> = {
  'Japan (announced greenfield)': 'Japan',
  'New foreign direct investment': 'All countries',
};

function positionRows(positions: readonly Position[], edition: Edition): TableRow[] {
  const seen = new Map(positions.map((position) => [position.row, position]));
  return [...seen.values()].map((position) =>
    given<TableRow>({
      id: position.row,
      cells: {
        country: position.country,
        year: String(position.year),
        value: edition.number(position.value, 1),
        vintage: position.vintage,
      },
      source: position.source,
    }),
  );
}

function positionTable(
  caption: string,
  positions: readonly Position[],
  edition: Edition,
): FigureTable {
  return {
    caption,
    columns: [
      { key: 'country', label: 'Country' },
      { key: 'year', label: 'End of', numeric: true },
      { key: 'value', label: 'Billion dollars', numeric: true },
      { key: 'vintage', label: 'Release' },
    ],
    rows: positionRows(positions, edition),
  };
}

const isOurs = (flow: Flow): boolean => !flow.url.startsWith('http');

/** The source of a flow; view E is our own sum over the announced projects. */
function flowSource(data: Investment, flow: Flow): Source | undefined {
  if (isOurs(flow)) {
    return {
      title: 'Own sum over the announced projects, listed with the figure “investment-map”',
    };
  }
  const title = data.titles.get(flow.url) ?? new URL(flow.url).hostname;
  return data.cite({ source_title: title, source_url: flow.url });
}

/** What a flow counts; ids of projects are for us, not for a reader. */
function basisOf(flow: Flow): string {
  const note = flow.note === '' || flow.note.startsWith('ids') ? [] : [flow.note];
  const derived = flow.derived && !isOurs(flow) ? ['Remainder by subtraction'] : [];
  return [flow.basis, ...note, ...derived].join('. ');
}

function flowRows(data: Investment, flows: readonly Flow[], edition: Edition): TableRow[] {
  return flows.map((flow) =>
    given<TableRow>({
      id: flow.row,
      cells: {
        from: NAMES[flow.source] ?? flow.source,
        to: flow.target,
        value: edition.number(flow.value, flow.value < 1 ? 2 : 1),
        year: flow.year,
        basis: basisOf(flow),
      },
      source: flowSource(data, flow),
    }),
  );
}

function flowTable(caption: string, rows: readonly TableRow[]): FigureTable {
  return {
    caption,
    columns: [
      { key: 'from', label: 'From' },
      { key: 'to', label: 'To' },
      { key: 'value', label: 'Billion dollars', numeric: true },
      { key: 'year', label: 'Year' },
      { key: 'basis', label: 'What is counted' },
    ],
    rows,
  };
}

function singleRows(data: Investment, edition: Edition): TableRow[] {
  const { netIntoJapan2024: net, chemicals2017: chemicals, realisedTotal, rise2019: rise } = data;
  const billion = (value: number): string => `${edition.number(value, 1)} billion dollars`;
  const rows = [
    {
      id: 'rise-2019',
      what: 'Growth of Japan’s position by ultimate owner',
      year: rise.x,
      value: `${edition.number(rise.y, 1)}%`,
      basis: rise.note ?? '',
      row: rise,
    },
    {
      id: 'net-2024',
      what: 'Net flow from the United States into Japan',
      year: '2024',
      value: `−${edition.number(Math.abs(net.jpy_trillion), 2)} trillion yen`,
      basis: net.basis,
      row: net,
    },
    {
      id: 'chemicals-2017',
      what: 'Japan’s position in US chemicals',
      year: '2017',
      value: billion(chemicals.value),
      basis: chemicals.basis,
      row: chemicals,
    },
    {
      id: 'realised-2024',
      what: 'New foreign direct investment in the US, all countries',
      year: '2024',
      value: billion(realisedTotal.usd_billion),
      basis: realisedTotal.basis,
      row: realisedTotal,
    },
  ];
  return rows.map(({ id, row, ...cells }) =>
    given<TableRow>({ id, cells, source: data.cite(row) }),
  );
}

/** Every number that a state draws, in the words of its source. */
export function tablesOf(data: Investment, edition: Edition): FigureTable[] {
  const owners = [...data.owners2019, ...data.race.flatMap((race) => [race.first, race.second])];
  const flows = (list: readonly Flow[]): TableRow[] => flowRows(data, list, edition);
  return [
    positionTable(
      'By country of the foreign parent',
      data.lines.flatMap((line) => line.points),
      edition,
    ),
    positionTable('By ultimate owner, each year-end as first published', owners, edition),
    flowTable('Japan’s position by sector, end of 2019', flows(data.sectors)),
    flowTable(
      'Both directions, one source a pair',
      flows(data.pairs.flatMap((pair) => [pair.intoUs, pair.intoJapan])),
    ),
    flowTable(
      'New investment of 2024 by type, and announced factories by place',
      flows([...data.realised, ...data.regions, ...data.states]),
    ),
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
