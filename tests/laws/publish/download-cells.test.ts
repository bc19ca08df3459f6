import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/editions/en.ts';
import {
  isoDate,
  jsonValue,
  plainColumn,
  plainNumber,
} from '../../../src/publish/download/cell.ts';

const dates = fc
  .record({
    y: fc.integer({ min: 1000, max: 9999 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 31 }),
  })
  .chain(({ y, m, d }) => {
    const pad = (n: number): string => String(n).padStart(2, '0');
    return fc.constantFrom(String(y), `${y}-${pad(m)}`, `${y}-${pad(m)}-${pad(d)}`);
  });

describe('a cell of a download', () => {
  test('takes back the date that the edition prints', () => {
    fc.assert(fc.property(dates, (iso) => isoDate(en.date(iso), en) === iso));
  });

  test('takes back the number that the edition prints', () => {
    const numbers = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 3 }), (value, digits) => {
        expect(Number(plainNumber(en.number(value, digits)))).toBeCloseTo(
          value,
          digits > 0 ? digits - 1 : -1,
        );
      }),
    );
  });

  test.each(['over 70', '8 of 15', '1,2', '51 km', '2024–25', '', '1.', 'May', '32 Mayday 2024'])(
    'leaves “%s” as it is',
    (cell) => {
      expect(plainNumber(cell)).toBeUndefined();
      expect(isoDate(cell, en)).toBeUndefined();
    },
  );

  test('keeps a column as printed where one cell is no number', () => {
    expect(plainColumn(['1,065', 'over 70'], true, en)).toEqual({
      type: 'string',
      cells: ['1,065', 'over 70'],
    });
    expect(plainColumn(['1,065', '', '7.50'], true, en)).toEqual({
      type: 'number',
      cells: ['1065', '', '7.50'],
    });
  });

  test('keeps names that look like numbers as text', () => {
    expect(plainColumn(['007', '12'], false, en).type).toBe('string');
    expect(jsonValue('007', 'string')).toBe('007');
    expect(jsonValue('', 'number')).toBeNull();
    expect(jsonValue('7.50', 'number')).toBe(7.5);
  });
});
