import { given } from '../../../data/given.ts';
import type { Edition } from '../../../editions/edition.ts';
import type { FigureTable, Source, TableRow } from '../../contract.ts';
import type { Investment } from '../data.ts';
import type { Flow } from '../views.ts';

const NAMES: Readonly<Record<string, string>> = {
  'Japan (announced greenfield)': 'Japan',
  'New foreign direct investment': 'All countries',
};

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

/** A row for each flow of a view. */
export function flowRows(data: Investment, flows: readonly Flow[], edition: Edition): TableRow[] {
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

/** The table of a view. */
export function flowTable(caption: string, rows: readonly TableRow[]): FigureTable {
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
