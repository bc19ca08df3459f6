import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import { told } from '../../../src/figures/worded.ts';
import { textWidth } from '../../../src/scene/text.ts';
import { pseudo } from './pseudo.ts';
import { pseudoTelling } from './pseudo-telling.ts';
import { type Fill, isPseudo, plainOf, pseudoText } from './pseudo-text.ts';

const english = fc.string({
  unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzABCXYZ     12.,’“”–')),
  maxLength: 80,
});
const fill = fc.constantFrom<Fill>('~', '他の言語');

describe('the pseudo-language', () => {
  test('is English behind brackets and accents, and the same when it is made twice', () => {
    fc.assert(
      fc.property(english, fill, (text, filler) => {
        const other = pseudoText(text, filler);
        expect(plainOf(other)).toBe(text);
        expect(pseudoText(other, filler)).toBe(other);
        expect(/[A-Za-z]/.test(other)).toBe(false);
        expect(isPseudo.test(other)).toBe(/[A-Za-z]/.test(text));
      }),
    );
  });

  test('is at least two fifths longer', () => {
    fc.assert(
      fc.property(english, (text) => {
        if (!/[A-Za-z]/.test(text)) return;
        const other = pseudoText(text);
        expect(other.length + 2).toBeGreaterThanOrEqual(Math.floor(text.length * 1.4));
        expect(textWidth(other, 13)).toBeGreaterThan(textWidth(text, 13));
      }),
    );
  });

  test('keeps the names of values', () => {
    expect(pseudoText('Of {threads} promises')).toMatch(/^⟦Öḟ \{threads\} ṗřöṁîşéş~*⟧$/);
  });

  test('reads its numbers and knows a sample as English does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (n) => {
        expect(pseudo.numbers(pseudo.count(n))).toEqual(en.numbers(en.count(n)));
      }),
    );
    expect(pseudo.says.sample.test(pseudoText('Pacts in this data set.'))).toBe(true);
    expect(pseudo.says.sample.test(pseudoText('All pacts.'))).toBe(false);
    expect(pseudo.says.selection.test(pseudoText('Those that we chose.'))).toBe(true);
  });
});

describe.each(figures)('$id in the pseudo-language', (figure) => {
  const series = figure.prepare(loadTables());
  const english = told(figure, en);
  const other = pseudoTelling(english);

  test('has the ids, the rows and the numbers of English', () => {
    const [values, theirs] = [english.values(series, en), other.values(series, pseudo)];
    const bare = (all: typeof values) =>
      Object.entries(all).map(([id, { text, rows, how }]) => [id, plainOf(text), rows, how]);
    expect(bare(theirs)).toEqual(bare(values));
    const ids = ({ views, tables }: ReturnType<typeof english.describe>) => ({
      views: Object.keys(views),
      tables: tables.map(({ columns, fields, rows }) => [
        columns.map(({ key }) => key),
        fields.map(({ name, type }) => [name, type]),
        rows.map(({ id }) => id),
      ]),
    });
    expect(ids(other.describe(series, pseudo))).toEqual(ids(english.describe(series, en)));
  });

  test('says in brackets what it says in English', () => {
    const { title, caption, views } = other.describe(series, pseudo);
    const said = Object.values(views).flatMap((view) => [view.takeaway, view.description]);
    expect([title, caption, ...said].filter((text) => !isPseudo.test(text))).toEqual([]);
  });
});
