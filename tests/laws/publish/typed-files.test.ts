import { describe, expect, test } from 'vitest';
import type { Field } from '../../../src/data/field.ts';
import { hasDatatype, hasType, isBare } from './cell-types.ts';
import { dtypeOf, MISSING, type Dtype } from './pandas.ts';
import { columnsOf, publishedTables, type PublishedTable } from './published-tables.ts';

const tables = publishedTables();
const cells = tables.reduce((sum, { header, rows }) => sum + header.length * rows.length, 0);

/** Everything that a rule finds in the columns of all files, named by file and column. */
const found = (
  rule: (field: Field, cells: readonly string[], table: PublishedTable) => readonly string[],
): string[] =>
  tables.flatMap((table) =>
    columnsOf(table).flatMap(({ field, cells }) =>
      rule(field, cells, table).map((what) => `${table.file} ${field.name}: ${what}`),
    ),
  );

const isText = ({ type }: Field): boolean => type === 'string' || type === 'list';

const wrong = found((field, column) => column.filter((cell) => !hasType(cell, field)));
test(`${String(wrong.length)} of ${String(cells)} cells in ${String(tables.length)} files are against their declared type`, () => {
  expect(wrong).toEqual([]);
});

describe('a column of a published file', () => {
  test('has the name that the header, the package and CSV on the Web give it', () => {
    for (const { file, header, fields, metadata } of tables) {
      const { columns } = metadata.tableSchema;
      expect(
        fields.map(({ name }) => name),
        file,
      ).toEqual(header);
      expect(
        columns.map(({ name }) => name),
        file,
      ).toEqual(header);
      expect(
        columns.map(({ titles }) => titles[0]),
        file,
      ).toEqual(header);
      expect(file.endsWith(`/${metadata.url}`), file).toBe(true);
    }
    expect(
      found(({ name }) => (/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name) ? [] : [name])),
    ).toEqual([]);
  });

  test('has the datatype that CSV on the Web is told', () => {
    const faults = tables.flatMap(({ file, rows, metadata }) =>
      metadata.tableSchema.columns.flatMap(({ name, datatype, separator, required }, i) =>
        rows
          .map((row) => row[i] ?? '')
          .filter((cell) =>
            cell === ''
              ? required
              : !(separator === undefined ? [cell] : cell.split(separator)).every((one) =>
                  hasDatatype(one, datatype),
                ),
          )
          .map((cell) => `${file} ${name}: ${cell}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('of words holds no bare number and no bare date', () => {
    expect(found((field, column) => (isText(field) ? column.filter(isBare) : []))).toEqual([]);
  });

  test('is read by pandas as what it is', () => {
    const expected: Readonly<Record<Field['type'], readonly Dtype[]>> = {
      integer: ['int64', 'float64'],
      number: ['int64', 'float64'],
      year: ['int64', 'float64'],
      boolean: ['bool', 'object'],
      date: ['datetime64'],
      yearmonth: ['str'],
      list: ['str'],
      string: ['str'],
    };
    expect(
      found(({ type }, column) => {
        if (column.every((cell) => cell === '')) return [];
        const dtype = dtypeOf(column, type === 'date');
        return expected[type].includes(dtype) ? [] : [`${type}, read as ${dtype}`];
      }),
    ).toEqual([]);
  });

  test('holds no word that pandas takes for an empty cell', () => {
    expect(found((_, column) => column.filter((cell) => cell !== '' && MISSING.has(cell)))).toEqual(
      [],
    );
  });

  test('does nothing in a spreadsheet', () => {
    const run = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
    expect(
      found((field, column) => (isText(field) ? column.filter((cell) => run.test(cell)) : [])),
    ).toEqual([]);
  });

  test('that says how much of a date is known stands beside that date, and says it', () => {
    const beside = found(({ name }, column, { header, rows }) => {
      if (!name.endsWith('_precision')) return [];
      const at = header.indexOf(name.replace(/_precision$/, ''));
      return column.flatMap((precision, i) => {
        const date = rows[i]?.[at] ?? '';
        const known = { day: /./, month: /-01$/, year: /-01-01$/, '': /^$/ }[precision];
        return known?.test(date) && (date === '') === (precision === '')
          ? []
          : [`${precision} of ${date}`];
      });
    });
    expect(beside).toEqual([]);
    expect(
      tables.filter(({ header }) => header.some((name) => name.endsWith('_precision'))).length,
    ).toBeGreaterThan(5);
  });

  test('that says why a value is missing says it where there is none', () => {
    const beside = found(({ name }, column, { header, rows }) => {
      if (!name.endsWith('_missing')) return [];
      const whose = name.replace(/_missing$/, '');
      const ats = header
        .flatMap((other, i) => (other === whose || other.startsWith(`${whose}_`) ? [i] : []))
        .filter((i) => header[i] !== name);
      const of = whose === 'place' ? [header.indexOf('city'), header.indexOf('state')] : ats;
      if (of.length === 0 && whose !== 'source') return [`no column ${whose}`];
      return column.flatMap((reason, i) =>
        reason !== '' && of.some((at) => rows[i]?.[at] !== '')
          ? [`${reason}, yet ${whose} is there`]
          : [],
      );
    });
    expect(beside).toEqual([]);
  });
});

test('a key of a table is there once, and the same in both descriptions', () => {
  for (const { file, header, rows, primaryKey, metadata } of tables) {
    expect([metadata.tableSchema.primaryKey].flat(), file).toEqual(primaryKey);
    const keys = rows.map((row) =>
      primaryKey.map((name) => row[header.indexOf(name)]).join('\u0000'),
    );
    expect(new Set(keys).size, file).toBe(rows.length);
  }
});
