import type { FigureTable } from '../../figures/contract.ts';
import type { How } from '../../figures/values/value.ts';
import type { CitedRow, CitedTable, FigureText } from '../../view/prepared.ts';

/** A row of a table in one line: what it is called, and what of it bears on a number. */
export interface RowLine {
  readonly id: string;
  readonly name: string;
  readonly more: readonly string[];
  readonly source?: CitedRow['source'];
}

function keysOf({ columns, brief }: FigureTable, how: How): string[] {
  const shown = brief ?? columns.slice(0, 2).map(({ key }) => key);
  const column = 'column' in how ? how.column : [];
  const asked = typeof column === 'string' ? [column] : column;
  return columns.map(({ key }) => key).filter((key) => shown.includes(key) || asked.includes(key));
}

function lineOf(table: CitedTable, { id, cells, source }: CitedRow, how: How): RowLine {
  const [name = '', ...others] = keysOf(table, how);
  const more = others.flatMap((key) => {
    const column = table.columns.find((one) => one.key === key);
    const cell = cells[key];
    if (!column || !cell) return [];
    return [column.numeric ? `${column.label}: ${cell}` : cell];
  });
  return { id, name: cells[name] ?? '', more, ...(source ? { source } : {}) };
}

/** The rows behind a number, in its order, each in one line. */
export function rowLines(text: FigureText, ids: readonly string[], how: How): RowLine[] {
  const all = new Map(
    text.tables.flatMap((table) => table.rows.map((row) => [row.id, { table, row }] as const)),
  );
  return ids.flatMap((id) => {
    const found = all.get(id);
    return found ? [lineOf(found.table, found.row, how)] : [];
  });
}
