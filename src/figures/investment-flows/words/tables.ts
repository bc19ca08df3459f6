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
  return [...seen.values()].map((position) => ({
    id: position.row,
    cells: {
      country: position.country,
      year: String(position.year),
      value: edition.number(position.value, 1),
      vintage: position.vintage,
    },
    source: { title: position.title, url: position.url },
  }));
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

/** The source of a flow; rows of view E are our own sum over the announced projects. */
export function flowSource(data: Investment, flow: Flow): Source {
  if (!flow.url.startsWith('http'))
    return {
      title: 'Own sum over the announced projects, one by one in the figure “investment-map”',
    };
  return { title: data.titles.get(flow.url) ?? new URL(flow.url).hostname, url: flow.url };
}

function flowRows(data: Investment, flows: readonly Flow[], edition: Edition): TableRow[] {
  return flows.map((flow) => ({
    id: flow.row,
    cells: {
      from: NAMES[flow.source] ?? flow.source,
      to: flow.target,
      value: edition.number(flow.value, 1 + Number(flow.value < 1)),
      year: flow.year,
      basis: `${flow.basis}${flow.note && !flow.note.startsWith('ids') ? `. ${flow.note}` : ''}${flow.derived && flow.url.startsWith('http') ? ' (remainder by subtraction)' : ''}`,
    },
    source: flowSource(data, flow),
  }));
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
  const source = (row: {
    readonly source_title: string | null;
    readonly source_url: string | null;
  }): Source => ({
    title: row.source_title ?? '',
    ...(row.source_url ? { url: row.source_url } : {}),
  });
  return [
    {
      id: 'rise-2019',
      cells: {
        what: 'Growth of Japan’s position by ultimate owner',
        year: rise.x,
        value: `${edition.number(rise.y, 1)}%`,
        basis: rise.note ?? '',
      },
      source: source(rise),
    },
    {
      id: 'net-2024',
      cells: {
        what: 'Net flow from the United States into Japan',
        year: '2024',
        value: `${edition.number(net.jpy_trillion, 2).replace('-', '−')} trillion yen`,
        basis: net.basis,
      },
      source: source(net),
    },
    {
      id: 'chemicals-2017',
      cells: {
        what: 'Japan’s position in US chemicals',
        year: '2017',
        value: `${edition.number(chemicals.value, 1)} billion dollars`,
        basis: chemicals.basis,
      },
      source: source(chemicals),
    },
    {
      id: 'realised-2024',
      cells: {
        what: 'New foreign direct investment in the US, all countries',
        year: '2024',
        value: `${edition.number(realisedTotal.usd_billion, 1)} billion dollars`,
        basis: realisedTotal.basis,
      },
      source: source(realisedTotal),
    },
  ];
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
