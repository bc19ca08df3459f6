import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import type { FigureTable } from '../../../src/figures/contract.ts';
import { checkValues } from '../../../src/figures/values/check.ts';
import { meets, recompute } from '../../../src/figures/values/recompute.ts';
import { piecesOf, plainOf } from '../../../src/figures/values/template.ts';
import { counted, read, type Value } from '../../../src/figures/values/value.ts';
import { prepared } from '../../../src/view/prepared.ts';
import { told } from '../../../src/figures/worded.ts';

const library = loadTables();

/** A table of ties as a figure prints it: two of Japan's supply agreements, and an American one. */
const TABLE: FigureTable = {
  caption: 'Ties',
  from: 'network/ties',
  fields: [],
  columns: [
    { key: 'parties', label: 'Parties' },
    { key: 'amount', label: 'Amount', numeric: true },
  ],
  rows: [
    { id: 'T030', cells: { parties: 'Japan – Australia', amount: '2.0' }, data: {} },
    { id: 'T031', cells: { parties: 'Britain – Japan', amount: '1.5' }, data: {} },
    { id: 'T015', cells: { parties: 'United States – India', amount: '4' }, data: {} },
  ],
};
const JAPANS = [{ id: 'T030' }, { id: 'T031' }];

/** What a check of one value says; empty where it holds. */
function said(value: Value): string {
  try {
    checkValues('figure', { value }, [TABLE], library, en);
    return '';
  } catch (error) {
    return String(error);
  }
}

describe.each(figures)('$id', (figure) => {
  const { id } = figure;
  const { text, values, views } = prepared(id, en);
  const rows = new Map(text.tables.flatMap((table) => table.rows.map((row) => [row.id, row])));

  test('leads from each number to a source', () => {
    const bare = Object.entries(values).filter(
      ([, value]) => !value.rows.some((row) => rows.get(row)?.source),
    );
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  test('prints no digits of the data in a headline that do not open', () => {
    const { views: said } = told(figure, en).describe(figure.prepare(library), en);
    const shut = views
      .map((view) => said[view]?.takeaway ?? '')
      .filter((headline) =>
        /\d/.test(
          headline
            .replaceAll(/\{[^}]*\}/g, '')
            .replaceAll(/\b\d{1,2} [A-Z][a-z]+(?: \d{4})?|\b(?:19|20)\d\d\b|\bG2\b/g, ''),
        ),
      );
    expect(shut).toEqual([]);
  });
});

describe('a value that does not hold is refused', () => {
  test.each<[string, Value, RegExp]>([
    ['a number its rows do not give', { ...counted(JAPANS, 'Pacts.', en.count), text: 'three' }, /what its rows give as count: 2/],
    ['a number its cell does not say', read('2.1', 'Amount.', 'T030', 'amount'), /give as read: 1\.95\d* to 2\.05/],
    ['a row that is not there', read('2.0', 'Amount.', 'T03', 'amount'), /the row "T03"[\s\S]*nearest +T030/],
    ['a row twice', counted([...JAPANS, { id: 'T030' }], 'Pacts.', en.count), /a row twice/],
    ['no rows', counted([], 'Pacts.', en.count), /no rows/],
    ['a rule that is no sentence', counted(JAPANS, 'pacts', en.count), /a sentence with a full stop/],
    ['a rule that runs on', counted(JAPANS, `P${'a'.repeat(200)}.`, en.count), /at most 200/],
    ['a whole of another size', { ...counted(JAPANS, 'Pacts.', en.count), text: '2 of 5', how: { kind: 'count', of: 6 } }, /… of 6/],
    ['a sample counted as if it were all', counted([...JAPANS, { id: 'T015' }], 'Pacts.', en.count), /rows of a sample[\s\S]*a word that says so/],
  ])('%s', (_, value, says) => {
    expect(said(value)).toMatch(says);
  }); // prettier-ignore

  test('and one that holds is not', () => {
    expect(said(counted(JAPANS, 'Japan’s supply agreements.', en.count))).toBe('');
    expect(said(counted([...JAPANS, { id: 'T015' }], 'Pacts in this data set.', en.count))).toBe(
      '',
    );
    expect(said(read('2', 'Amount.', 'T030', 'amount'))).toBe('');
    expect(
      said({
        text: 'second',
        rule: 'Place of Japan and Australia in a sample.',
        rows: ['T030', 'T015', 'T031'],
        how: { kind: 'rank', column: 'amount' },
      }),
    ).toBe('');
  });
});

describe('what rows give', () => {
  const cells = (...amounts: readonly number[]) =>
    amounts.map((amount) => ({ amount: en.number(amount, 1) }));
  const amount = fc.integer({ min: 10, max: 90_000 }).map((tenths) => tenths / 10);

  test('holds the true sum, difference, share and growth of what the cells round', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.double({ min: -0.049, max: 0.049, noNaN: true }),
        (a, b, off) => {
          const [x, y] = [a + off, b - off];
          const truths = {
            sum: x + y,
            difference: x - y,
            times: x / y,
            share: (100 * x) / y,
            growth: 100 * (x / y - 1),
          };
          for (const [kind, truth] of Object.entries(truths)) {
            const how = { kind: kind as 'sum', column: 'amount' };
            const [span] = recompute(how, cells(a, b), en.numbers);
            expect(span && meets(span, { low: truth, high: truth }), kind).toBe(true);
          }
        },
      ),
    );
  });

  test('is what the edition reads back from what it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000 }),
        fc.integer({ min: 0, max: 3 }),
        (n, digits) => {
          const [span] = en.numbers(`about $${en.number(n / 8, digits)} billion`);
          expect(span && meets(span, { low: n / 8, high: n / 8 })).toBe(true);
          expect(en.numbers(en.count(n))[0]).toMatchObject(n < 10 ? { low: n, high: n } : {});
        },
      ),
    );
  });
});

test('a headline names only values that there are, and reads as before without its doors', () => {
  const values = { few: counted(JAPANS, 'Pacts.', en.count) };
  expect(plainOf(piecesOf('{few} pacts', values))).toBe('two pacts');
  expect(() => piecesOf('{many} pacts', values)).toThrow(/names \{many\}/);
});
