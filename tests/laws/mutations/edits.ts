import { parseCsv, writeCsv } from '../../../src/data/csv.ts';
import { loadTables } from '../../../src/data/tables.ts';
import { text } from './content.ts';
import type { Edit } from './mutation.ts';

const library = loadTables();

/** The file of a table by its name: `content/data/network/ties.csv` of `network/ties`. */
export function fileOf(table: string): string {
  const [dataset = '', name = ''] = table.split('/');
  const folder = library.datasets.find((one) => one.package.name === dataset)?.folder;
  if (folder === undefined) throw new Error(`no dataset ${dataset}`);
  return `content/${folder}/${name}.csv`;
}

const recordsOf = (table: string): (readonly string[])[] =>
  parseCsv(text(fileOf(table))).records.map(({ cells }) => cells);

function keyColumns(table: string, header: readonly string[]): number[] {
  const [dataset = '', name = ''] = table.split('/');
  const found = library.datasets
    .find((one) => one.package.name === dataset)
    ?.package.resources.find((one) => one.name === name);
  return (found?.schema.primaryKey ?? []).map((column) => header.indexOf(column));
}

/** A row by its key, or by the beginning of it: `T030`, `1984`, `JPN + 1984`. */
function rowAt(table: string, records: readonly (readonly string[])[], key: string): number {
  const columns = keyColumns(table, records[0] ?? []);
  const at = records.findIndex(
    (cells, i) =>
      i > 0 &&
      columns
        .map((column) => cells[column])
        .join(' + ')
        .startsWith(key),
  );
  if (at < 0) throw new Error(`${table} has no row ${key}`);
  return at;
}

type Change = string | ((cell: string) => string);

const keyAt = (table: string, all: readonly (readonly string[])[], at: number): string =>
  keyColumns(table, all[0] ?? [])
    .map((name) => all[at]?.[name] ?? '')
    .join(' + ');

/** Another text in one cell; `told` where the slip shows in another column, file or row. */
export const cell =
  (table: string, key: string, column: string, change: Change, told: Edit['at'] = {}) =>
  (): Edit => {
    const records = recordsOf(table);
    const at = rowAt(table, records, key);
    const x = records[0]?.indexOf(column) ?? -1;
    if (x < 0) throw new Error(`${table} has no column ${column}`);
    const before = records[at]?.[x] ?? '';
    const now = typeof change === 'string' ? change : change(before);
    if (now === before) throw new Error(`${table} ${key} ${column} is “${now}” already`);
    records[at] = (records[at] ?? []).with(x, now);
    const row = told.file === undefined ? { line: at + 1, row: keyAt(table, records, at) } : {};
    return { file: fileOf(table), bytes: writeCsv(records), at: { ...row, column, ...told } };
  };

/** Another text in every cell of a column that has one, in rows whose key begins so. */
export const column =
  (table: string, name: string, change: (cell: string) => string, key = '') =>
  (): Edit => {
    const records = recordsOf(table);
    const x = records[0]?.indexOf(name) ?? -1;
    const columns = keyColumns(table, records[0] ?? []);
    const now = records.map((cells, i) =>
      i === 0 ||
      cells[x] === '' ||
      !columns
        .map((k) => cells[k])
        .join(' + ')
        .startsWith(key)
        ? cells
        : cells.with(x, change(cells[x] ?? '')),
    );
    return { file: fileOf(table), bytes: writeCsv(now), at: { column: name } };
  };

/** A table with other rows; `at` is where the slip shows. */
export const records =
  (
    table: string,
    change: (rows: (readonly string[])[]) => readonly (readonly string[])[],
    at: Edit['at'],
  ) =>
  (): Edit => ({ file: fileOf(table), bytes: writeCsv(change(recordsOf(table))), at });

/** A row once more, with another key. */
export const doubled = (table: string, key: string, id: string) => (): Edit => {
  const rows = recordsOf(table);
  const row = rows[rowAt(table, rows, key)] ?? [];
  const [k = 0] = keyColumns(table, rows[0] ?? []);
  return {
    file: fileOf(table),
    bytes: writeCsv([...rows, row.with(k, id)]),
    at: { line: rows.length + 1 },
  };
};

/** A table without a row. */
export const without =
  (table: string, key: string, at: Edit['at'] = {}) =>
  (): Edit => {
    const rows = recordsOf(table);
    return { file: fileOf(table), bytes: writeCsv(rows.toSpliced(rowAt(table, rows, key), 1)), at };
  };

/** The bytes of a file changed as one text; throws where that changes nothing. */
export const source =
  (file: string, change: (text: string) => string, at: Edit['at'] = {}) =>
  (): Edit => {
    const before = text(file);
    const bytes = change(before);
    if (bytes === before) throw new Error(`${file} is not changed`);
    return { file, bytes, at };
  };

/** A text put for another in a file; the line is that of its first place. */
export const put =
  (file: string, from: string, to: string, at: Edit['at'] = {}) =>
  (): Edit => {
    const before = text(file);
    const start = before.indexOf(from);
    if (start < 0) throw new Error(`${file} has no ${from}`);
    const bytes = before.slice(0, start) + to + before.slice(start + from.length);
    return { file, bytes, at };
  };

export const gone = (file: string) => (): Edit => ({ file, bytes: undefined, at: {} });

type Json = Record<string, unknown>;

/** The part of a JSON value at a path, and the name of the last step. */
function reach(value: unknown, path: string): [parent: Json, name: string] {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const name = steps.pop() ?? '';
  const parent = steps.reduce((at, step) => (at as Json)[step], value);
  return [parent as Json, name];
}

/** A JSON file with another value at a path (undefined: none); `at` is the path where it is told. */
export const json =
  (file: string, path: string, now: unknown, at = path) =>
  (): Edit => {
    const value = JSON.parse(text(file)) as unknown;
    const [parent, name] = reach(value, path);
    parent[name] = now;
    return { file, bytes: JSON.stringify(value, null, 2), at: { column: at } };
  };

/** The place of a table, or of a column of it, in its descriptor: `resources[1].schema.fields[2]`. */
function placeOf(table: string, columnName?: string): { file: string; path: string } {
  const [dataset = '', name = ''] = table.split('/');
  const found = library.datasets.find((one) => one.package.name === dataset);
  const r = found?.package.resources.findIndex((one) => one.name === name) ?? -1;
  const f =
    found?.package.resources[r]?.schema.fields.findIndex((one) => one.name === columnName) ?? -1;
  if (r < 0 || (columnName !== undefined && f < 0))
    throw new Error(`no ${table} ${columnName ?? ''}`);
  return {
    file: `content/${found?.folder ?? ''}/datapackage.json`,
    path: `resources[${r}]${columnName === undefined ? '' : `.schema.fields[${f}]`}`,
  };
}

/** A descriptor with another value in what it says of a table, or of a column of it. */
export const described =
  (table: string, columnName: string | undefined, key: string, now: unknown, at = key) =>
  (): Edit => {
    const { file, path } = placeOf(table, columnName);
    return json(file, `${path}.${key}`, now, `${path}.${at}`)();
  };
