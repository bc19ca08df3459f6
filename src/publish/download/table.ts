import type { Edition } from '../../editions/edition.ts';
import type { Source } from '../../data/source.ts';
import type { CitedTable } from '../../story/prepared.ts';
import { type ColumnType, plainColumn } from './cell.ts';

export interface Field {
  /** Header in the file: `as_of`. */
  readonly name: string;
  readonly type: ColumnType;
  readonly title: string;
}

/** A table of a figure as a file holds it: every row and column that the page shows, and the row's source. */
export interface DataTable {
  /** `data`, `data-2`, … in the order of the page. */
  readonly name: string;
  readonly caption: string;
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly string[])[];
  readonly shown: CitedTable;
}

const SOURCE: readonly (readonly [string, string, (source: Source) => string | undefined])[] = [
  ['title', 'Source', ({ title }) => title],
  ['publisher', 'Publisher of the source', ({ publisher }) => publisher],
  ['date', 'Date of the source', ({ date }) => date],
  ['url', 'Address of the source', ({ url }) => url],
  ['caution', 'Caution about the source', ({ caution }) => caution],
  [
    'tier',
    'Tier of the source: 1 official, 2 established, 3 the rest',
    ({ tier }) => tier?.toString(),
  ],
  ['archived', 'Address of an archived copy of the source', ({ archived }) => archived?.url],
];

/** `asOf` as files name columns: `as_of`. */
const snake = (key: string): string =>
  key
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .toLowerCase();

function sourceColumns(table: CitedTable): { field: Field; cells: readonly string[] }[] {
  return SOURCE.map(([key, title, read]) => ({
    field: { name: `source_${key}`, type: key === 'tier' ? 'integer' : 'string', title } as const,
    cells: table.rows.map(({ source }) => (source && read(source)) ?? ''),
  })).filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Throws where two columns would have the same name in a file. */
export function dataTable(shown: CitedTable, index: number, edition: Edition): DataTable {
  const columns = [
    {
      field: { name: 'row_id', type: 'string' as const, title: 'Row' },
      cells: shown.rows.map((row) => row.id),
    },
    ...shown.columns.map(({ key, label, numeric = false }) => {
      const printed = shown.rows.map((row) => row.cells[key] ?? '');
      const { type, cells } = plainColumn(printed, numeric, edition);
      return { field: { name: snake(key), type, title: label }, cells };
    }),
    ...sourceColumns(shown),
  ];
  const names = columns.map(({ field }) => field.name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) {
    throw new Error(
      `the table "${shown.caption}" would have two columns "${twice}" in its CSV file`,
    );
  }
  return {
    name: index === 0 ? 'data' : `data-${index + 1}`,
    caption: shown.caption,
    fields: columns.map(({ field }) => field),
    rows: shown.rows.map((_, i) => columns.map(({ cells }) => cells[i] ?? '')),
    shown,
  };
}

const quoted = (cell: string): string =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The table as CSV by RFC 4180: UTF-8, a header, lines that end in CRLF. */
export function csvText({ fields, rows }: DataTable): string {
  const lines = [fields.map(({ name }) => name), ...rows];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}
