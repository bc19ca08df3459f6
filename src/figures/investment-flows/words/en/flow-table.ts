import type { Edition } from '../../../../editions/edition.ts';
import type { FigureTable, TableRow } from '../../../contract.ts';
import type { Flow } from '../../data/flows.ts';

const NAMES: Readonly<Record<string, string>> = {
  'Japan (announced greenfield)': 'Japan',
  'New foreign direct investment': 'All countries',
};

/** What a flow counts. */
function basisOf({ basis, note, origin }: Flow): string {
  const derived = origin === 'remainder' ? ['Remainder by subtraction'] : [];
  return [basis, ...(note === undefined ? [] : [note]), ...derived].join('. ');
}

/** A row for each flow of a view. */
export function flowRows(flows: readonly Flow[], edition: Edition): TableRow[] {
  return flows.map((flow) => ({
    id: flow.row,
    cells: {
      from: NAMES[flow.source] ?? flow.source,
      to: flow.target,
      value: edition.number(flow.value, flow.value < 1 ? 2 : 1),
      year: flow.year,
      basis: basisOf(flow),
    },
  }));
}

/** The table of a view. */
export function flowTable(caption: string, rows: readonly TableRow[]): FigureTable {
  return {
    caption,
    from: 'investment/flows',
    brief: ['from', 'to', 'year'],
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
