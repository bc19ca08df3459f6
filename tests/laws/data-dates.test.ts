import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Schema } from '../../src/data/schema.ts';
import { readTable } from '../../src/data/table.ts';

const schema: Schema = {
  fields: [
    { name: 'id', type: 'string' },
    { name: 'signed', type: 'date' },
    { name: 'month', type: 'yearmonth' },
    { name: 'year', type: 'year' },
    { name: 'note', type: 'string' },
    { name: 'places', type: 'list', delimiter: ';' },
  ],
  primaryKey: ['id'],
};
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A table of one row, with these cells after its id. */
const read = (signed: string, month = '', year = '', note = '', places = '') =>
  readTable(
    'ties.csv',
    new TextEncoder().encode(
      `id,signed,month,year,note,places\nT1,${[signed, month, year, note, places].map(quoted).join(',')}\n`,
    ),
    schema,
  );

describe('a date of a table', () => {
  test.each(['1951', '1951-09', '1951-09-08', '2024-02-29', ''])('may be “%s”', (date) => {
    const { rows, slips } = read(date);
    expect(slips).toEqual([]);
    expect(rows[0]?.signed).toBe(date || null);
  });

  test.each([
    ...['8 September 1951', '1951-9-8', '08.09.1951', '09/08/1951', '1951-13', '2023-02-29'],
    ...['about 1951', '1951?', '1951-09-08T00:00', '1951-09-', 'not yet', '１９５１'],
  ])('is never “%s”, and the author is told what to write', (date) => {
    const [slip, ...more] = read(date).slips;
    expect(more).toEqual([]);
    expect(slip).toMatchObject({ file: 'ties.csv', line: 2, row: 'T1', column: 'signed' });
    expect(slip?.expected).toContain('2024-04-10, 2024-04 or 2024');
    expect(slip?.hint).toContain('year first');
  });

  test('to the month or to the year is no longer and no shorter', () => {
    expect(read('', '2024-04', '2024').rows[0]).toMatchObject({ month: '2024-04', year: 2024 });
    expect(read('', '2024').slips[0]?.expected).toBe('a month, as in 2024-04');
    expect(read('', '', '2024-04').slips[0]?.expected).toBe('a year, as in 2024');
  });
});

describe('text that a spreadsheet would run', () => {
  const starts = fc.constantFrom('=', '+', '-', '@', '\t', ' =', '＝');

  test('stops the build, with the row and the remedy', () => {
    fc.assert(
      fc.property(starts, fc.string(), (start, rest) => {
        const [slip] = read('', '', '', start + rest).slips;
        expect(slip).toMatchObject({ line: 2, row: 'T1', column: 'note' });
        expect(slip?.expected).toContain('no spreadsheet takes for a formula');
        expect(slip?.hint).toContain('write a minus as −');
      }),
    );
  });

  test('stops the build in a list, too', () => {
    expect(read('', '', '', '', 'Manila;=1').slips[0]).toMatchObject({ column: 'places' });
  });

  test.each(['−4.0 per cent', 'Up 0.5% on 2023', '“=” is a sign', 'a-b'])('is not “%s”', (note) => {
    expect(read('', '', '', note).slips).toEqual([]);
  });
});
