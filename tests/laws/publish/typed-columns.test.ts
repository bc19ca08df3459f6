import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDayOf, isDate, precisionOf } from '../../../src/data/dates.ts';
import { isFormula } from '../../../src/data/formulas.ts';
import { rounded } from '../../../src/figures/columns/rounded.ts';
import { en } from '../../../src/editions/en.ts';
import { csvText } from '../../../src/publish/download/csv.ts';
import { parseCsv } from '../../../src/data/csv.ts';
import { typedColumns } from '../../../src/publish/download/typed.ts';
import { hasType, isBare } from './cell-types.ts';
import { dtypeOf } from './pandas.ts';
import { isLost } from './printed.ts';

const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, n]) => day.slice(0, n));

describe('a date in a file', () => {
  const field = { name: 'signed', type: 'date', title: 'Signed' } as const;

  test('is a day, beside how much of it is known, unless all are known to the day', () => {
    fc.assert(
      fc.property(fc.array(fc.option(dates)), (values) => {
        const [day, precision] = typedColumns(field, values, en);
        expect(day?.cells).toEqual(values.map((iso) => (iso === null ? '' : firstDayOf(iso))));
        expect(day?.cells.filter((cell) => !hasType(cell, day.field))).toEqual([]);
        if (values.every((iso) => iso?.length === 10 || iso === null))
          expect(precision).toBeUndefined();
        else {
          expect(precision?.field.name).toBe('signed_precision');
          expect(precision?.cells).toEqual(
            values.map((iso) => iso && precisionOf(iso)).map((one) => one ?? ''),
          );
        }
      }),
    );
  });

  test.each(['2024-13', '2024-02-30', '24-02-03', '2024-2-3', '3 May 2024', '2024-06-', 'May'])(
    'is never “%s”',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );

  test('is what its print on a page is held to', () => {
    fc.assert(
      fc.property(dates, days, (iso, other) => {
        expect(isLost(en.date(iso), [other, firstDayOf(iso)], en)).toBe(false);
        fc.pre(firstDayOf(iso) !== other);
        expect(isLost(en.date(iso), [other], en)).toBe(true);
      }),
    );
  });
});

describe('a number in a file', () => {
  test('is the one that the page prints, and no other', () => {
    const numbers = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 3 }), (value, digits) => {
        const datum = rounded(value, digits);
        fc.pre(datum !== 0);
        expect(en.number(datum, digits)).toBe(en.number(value, digits));
        expect(isLost(en.number(value, digits), [String(datum)], en)).toBe(false);
        expect(isLost(en.number(value, digits), [String(datum + 1)], en)).toBe(true);
      }),
    );
  });
});

describe('text in a file', () => {
  test.each(['=1+1', '+0.5% on 2023', '-x', '@me', '\tx', '\rx', ' =1', '＝1', 'a;=1', 'a\n=1'])(
    'is never %j, which a spreadsheet might run',
    (text) => {
      expect(isFormula(text)).toBe(true);
      const write = () => typedColumns({ name: 'note', type: 'string' }, ['fine', text], en);
      expect(write).toThrow(/"note"[\s\S]*formula: begin it with a word/);
    },
  );

  test.each(['−0.5', 'a - b', 'a; -5 %', '“=”', 'x@y', 'US-UK', '2 + 2', ''])(
    'may be %j',
    (text) => {
      expect(isFormula(text)).toBe(false);
    },
  );

  test.each([
    ['13,900', true],
    ['29.2%', true],
    ['$110 million', true],
    ['8 September 1951', true],
    ['1951-09', true],
    ['2018', true],
    ['1.0.0', false],
    ['BEA July 2020', false],
    ['3 ground stations', false],
    ['JPN;AUS', false],
  ])('“%s” is no words but a value: %s', (text, bare) => {
    expect(isBare(text)).toBe(bare);
  });

  test('comes back from the file as it was', () => {
    const table = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 });
    const plain = (cell: string): string => cell.replace(/\r\n?/g, '\n');
    fc.assert(
      fc.property(table, (rows) => {
        const { records, faults } = parseCsv(csvText(rows));
        expect(faults).toEqual([]);
        expect(records.map(({ cells }) => cells)).toEqual(rows.map((row) => row.map(plain)));
      }),
    );
  });
});

test('a truth is true or false, whatever words its table has for them', () => {
  const field = {
    name: 'seen',
    type: 'boolean',
    trueValues: ['yes'],
    falseValues: ['no'],
  } as const;
  const [column] = typedColumns(field, [true, false, null], en);
  expect(column).toEqual({
    field: { name: 'seen', type: 'boolean' },
    cells: ['true', 'false', ''],
  });
});

test.each([
  [['1', '2'], 'int64'],
  [['1', ''], 'float64'],
  [['1.5', 'NA'], 'float64'],
  [['1', '13,900'], 'str'],
  [['29.2%'], 'str'],
  [['true', 'false'], 'bool'],
  [['true', ''], 'object'],
  [['yes', 'no'], 'str'],
  [['', ''], 'float64'],
] as const)('pandas reads %j as %s', (cells, dtype) => {
  expect(dtypeOf(cells)).toBe(dtype);
});
