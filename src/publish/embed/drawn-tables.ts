import { brotliCompressSync, constants } from 'node:zlib';
import type { CitedTable } from '../../view/prepared.ts';
import type { Mark, Scene } from '../../scene/mark.ts';

/** What an embed shows of a table, and what it leaves to the figure's page. */
export interface ShownTable extends CitedTable {
  /** Rows of the whole table. */
  readonly total: number;
  /** Labels of the columns left out. */
  readonly leftOut: readonly string[];
}

/** Ids of the table rows that stand behind the marks of these scenes. */
export function drawnRows(scenes: readonly Scene[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (mark: Mark): void => {
    mark.rows?.forEach((id) => ids.add(id));
    mark.children?.forEach(visit);
  };
  for (const scene of scenes) scene.marks.forEach(visit);
  return ids;
}

/** Weight of a text in a page, bytes after brotli. */
export function weigh(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
}

const weighColumn = (key: string, { rows }: CitedTable): number =>
  weigh(rows.map(({ cells }) => cells[key] ?? '').join('\n'));

const weighTable = (table: CitedTable): number =>
  table.columns.reduce((sum, { key }) => sum + weighColumn(key, table), 0);

/** The table with the drawn rows only, and without columns that are empty in them. */
function drawn(table: CitedTable, ids: ReadonlySet<string>): ShownTable {
  const rows = ids.size > 0 ? table.rows.filter(({ id }) => ids.has(id)) : table.rows;
  const columns = table.columns.filter(({ key }) => rows.some(({ cells }) => cells[key]));
  return { ...table, columns, rows, total: table.rows.length, leftOut: [] };
}

/** A lighter table: without its heaviest column, or, with two columns left, half as long. */
function lighten(table: ShownTable): ShownTable {
  const [, ...more] = table.columns;
  if (more.length < 2) return { ...table, rows: table.rows.slice(0, table.rows.length >> 1) };
  const { column: heaviest } = more
    .map((column) => ({ column, weight: weighColumn(column.key, table) }))
    .reduce((most, one) => (one.weight > most.weight ? one : most));
  return {
    ...table,
    columns: table.columns.filter((column) => column !== heaviest),
    leftOut: [...table.leftOut, heaviest.label],
  };
}

/**
 * The tables of a figure as far as its state draws them, in at most `room` bytes: the heaviest gives
 * up its heaviest columns first, then rows from its end. Where marks point to no row, every row counts.
 */
export function shownTables(
  tables: readonly CitedTable[],
  ids: ReadonlySet<string>,
  room: number,
): readonly ShownTable[] {
  const known = tables.some(({ rows }) => rows.some(({ id }) => ids.has(id)));
  let shown = tables.map((table) => drawn(table, known ? ids : new Set()));
  for (;;) {
    shown = shown.filter(({ rows }) => rows.length > 0);
    const weights = shown.map(weighTable);
    if (weights.reduce((sum, weight) => sum + weight, 0) <= Math.max(room, 0)) return shown;
    const heaviest = weights.indexOf(Math.max(...weights));
    shown = shown.map((table, i) => (i === heaviest ? lighten(table) : table));
  }
}
