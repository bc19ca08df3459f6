import { expect, test } from 'vitest';
import type { Source } from '../../../src/data/source.ts';
import { en } from '../../../src/editions/en.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import { sourceLine as lineOf } from '../../../src/publish/download/source-line.ts';
import { prepared } from '../../../src/view/prepared.ts';

const sourceLine = (sources: readonly Source[]): string => lineOf(sources, en.words.credit);

const titled = (title: string, publisher?: string): { title: string; publisher?: string } =>
  publisher === undefined ? { title } : { title, publisher };

test('a picture without sources has no line of sources', () => {
  expect(sourceLine([])).toBe('');
});

test('a source without a publisher goes by its title', () => {
  expect(sourceLine([titled('A survey')])).toBe('Source: A survey');
});

test('several sources of one publisher are counted and named once', () => {
  expect(sourceLine([titled('One', 'JAXA'), titled('Two', 'JAXA')])).toBe('2 sources: JAXA');
});

test('two publishers are both named', () => {
  const line = sourceLine([titled('One', 'JAXA'), titled('Two', 'NASA')]);
  expect(line).toBe('2 sources: JAXA and NASA');
});

test('of many, the first three are named and all counted', () => {
  const many = ['A', 'B', 'C', 'D', 'D'].map((publisher) => titled('x', publisher));
  expect(sourceLine([...many, titled('unsigned')])).toBe('6 sources: A, B, C and others');
});

test('a title that begins with a publisher and a colon gives its name', () => {
  expect(sourceLine([titled('Jiji: a day'), titled('Jiji: a night')])).toBe('2 sources: Jiji');
  expect(sourceLine([titled('NHK poll of April')])).toBe('Source: NHK poll of April');
});

test('the credit of every figure gives the number of sources that its page lists', () => {
  const wrong = figures.flatMap(({ id }) => {
    const { sources } = prepared(id, en).text;
    const count = Number(/^\d+/.exec(sourceLine(sources))?.[0] ?? 1);
    return count === sources.length ? [] : [id];
  });
  expect(wrong).toEqual([]);
});
