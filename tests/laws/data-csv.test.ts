import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, writeCsv } from '../../src/data/csv.ts';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', ' ', 'a', '日', ';') }),
);
const tidy = (text: string) => text.replaceAll('\r', '').replace(/^\uFEFF/, '');
const records = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell.map(tidy), { minLength: width, maxLength: width }), { minLength: 1 }),
  );

describe('parseCsv', () => {
  it('returns what writeCsv was given, whatever the cells hold', () => {
    fc.assert(
      fc.property(records, (rows) => {
        const { records: found, faults } = parseCsv(writeCsv(rows));
        expect(faults).toEqual([]);
        expect(found.map((record) => record.cells)).toEqual(rows);
      }),
    );
  });

  it('returns the same records with a BOM, with CRLF and without a last line end', () => {
    fc.assert(
      fc.property(records, (rows) => {
        const text = writeCsv(rows);
        const plain = parseCsv(text);
        expect(parseCsv(`\uFEFF${text}`)).toEqual(plain);
        expect(parseCsv(text.replaceAll('\n', '\r\n'))).toEqual(plain);
        const open = rows.at(-1)?.every((one) => one === '') ? text : text.replace(/\n$/, '');
        expect(parseCsv(open)).toEqual(plain);
      }),
    );
  });

  it('gives each record the line on which it begins', () => {
    const { records: found } = parseCsv('a,b\n"one\ntwo",3\nx,y\n');
    expect(found.map((record) => record.line)).toEqual([1, 2, 4]);
  });

  it('keeps the cells of a ragged record', () => {
    const { records: found } = parseCsv('a,b\n1,2,\n3\n');
    expect(found.map((record) => record.cells.length)).toEqual([2, 3, 1]);
  });

  it.each([
    ['a mark that never closes', 'a,b\n1,"two\n3,4\n', 2],
    ['text after a closing mark', 'a,b\n1,2\n"3" 4,5\n', 3],
    ['a bare mark inside a cell', 'a,b\n1,2" pipe\n', 2],
  ])('reports %s with its line', (_, text, line) => {
    expect(parseCsv(text).faults.map((fault) => fault.line)).toEqual([line]);
  });
});
