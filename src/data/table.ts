import type { Cell, Row } from './table-access.ts';
import type { Slip } from './author-error.ts';
import { cellFault, cellValue } from './cells.ts';
import { type CsvRecord, parseCsv } from './csv.ts';
import { nearest } from './nearest.ts';
import type { Field } from './field.ts';
import type { Schema } from './schema.ts';
import { shown } from './shown.ts';
import { readUtf8 } from './utf8.ts';

/** A table read from a file: its rows, and for each the line it begins on. */
export interface Table {
  readonly file: string;
  readonly schema: Schema;
  readonly rows: readonly Row[];
  readonly lines: readonly number[];
  /** The cells of each column as they are written. */
  readonly written: ReadonlyMap<string, readonly string[]>;
  readonly slips: readonly Slip[];
}

function headerSlips(file: string, found: readonly string[], fields: readonly Field[]): Slip[] {
  const names = fields.map((field) => field.name);
  const expected = `the columns ${names.join(',')}`;
  const missing = names.filter((name) => !found.includes(name));
  const slips: Slip[] = missing.map((column) => ({
    file,
    line: 1,
    column,
    found: 'no such column in the header',
    expected,
  }));
  found.forEach((name, i) => {
    const at = { file, line: 1, column: name };
    const place = `column ${i + 1}`;
    if (name === '') {
      slips.push({ ...at, found: `${place} has no name: an extra comma?`, expected });
    } else if (!names.includes(name)) {
      const alike = nearest(name, missing);
      const slip = { ...at, found: `${place}, which the schema does not know`, expected };
      slips.push(alike === undefined ? slip : { ...slip, nearest: alike });
    } else if (found.indexOf(name) < i) {
      slips.push({ ...at, found: `${place}, the same name again`, expected: 'each column once' });
    }
  });
  return slips;
}

function widthSlip(file: string, record: CsvRecord, width: number): Slip {
  const { line, cells } = record;
  const expected = `${width} cells, as in the header`;
  if (cells.length === 1 && cells[0] === '') {
    return { file, line, found: 'a blank line', expected, hint: 'delete the line' };
  }
  const hint =
    cells.length > width
      ? 'an extra comma? A cell with a comma in it goes in quotation marks'
      : 'a comma is missing: an empty cell still needs its comma';
  return { file, line, row: cells[0] ?? '', found: `${cells.length} cells`, expected, hint };
}

function duplicateSlips(table: Omit<Table, 'slips'>): Slip[] {
  const { file, schema, rows, lines } = table;
  const unique = schema.fields.filter((field) => field.constraints?.unique);
  const keys = [schema.primaryKey, ...unique.map((field) => [field.name])];
  return keys.flatMap((columns) => {
    const seen = new Map<string, number>();
    return rows.flatMap((row, i) => {
      if (columns.every((column) => row[column] === null)) return [];
      const key = columns.map((column) => row[column]).join(' + ');
      const line = lines[i] ?? 0;
      const before = seen.get(key);
      if (before === undefined) {
        seen.set(key, line);
        return [];
      }
      const column = columns.join(' + ');
      const found = `"${key}", which line ${before} has already`;
      return [{ file, line, row: key, column, found, expected: 'each key once' }];
    });
  });
}

/** Reads a table's bytes by its schema and notes everything that breaks a rule. Never throws. */
export function readTable(file: string, bytes: Uint8Array, schema: Schema): Table {
  const empty = { file, schema, rows: [], lines: [], written: new Map<string, string[]>() };
  const text = readUtf8(file, bytes);
  if (typeof text !== 'string') return { ...empty, slips: [text] };
  const { records, faults } = parseCsv(text);
  const slips: Slip[] = faults.map((fault) => ({ file, ...fault }));
  const header = records[0]?.cells ?? [];
  slips.push(...headerSlips(file, header, schema.fields));
  if (slips.length > 0) return { ...empty, slips };

  const fields = header.map((name) => schema.fields.find((field) => field.name === name));
  const key = header.indexOf(schema.primaryKey[0] ?? '');
  const rows: Row[] = [];
  const lines: number[] = [];
  const written = new Map(header.map((name): [string, string[]] => [name, []]));
  for (const record of records.slice(1)) {
    const { line, cells } = record;
    if (cells.length !== header.length) {
      slips.push(widthSlip(file, record, header.length));
      continue;
    }
    const row: Record<string, Cell> = {};
    fields.forEach((field, i) => {
      const cell = cells[i] ?? '';
      if (!field) return;
      written.get(field.name)?.push(cell);
      const fault = cellFault(field, cell);
      const column = field.name;
      if (fault)
        slips.push({
          file,
          line,
          row: cells[key] ?? '',
          column,
          found: shown(cell),
          ...fault,
        });
      row[column] = fault ? cell : cellValue(field, cell);
    });
    rows.push(Object.freeze(row));
    lines.push(line);
  }
  const table = { file, schema, rows, lines, written };
  return { ...table, slips: [...slips, ...duplicateSlips(table)] };
}
