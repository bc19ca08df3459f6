import { expect, test } from 'vitest';
import { sourceLine } from '../../../src/publish/embed/credit.ts';

const titled = (title: string, publisher?: string): { title: string; publisher?: string } =>
  publisher === undefined ? { title } : { title, publisher };

test('a picture without sources has no line of sources', () => {
  expect(sourceLine([])).toBe('');
});

test('a source without a publisher goes by its title', () => {
  expect(sourceLine([titled('A survey')])).toBe('Source: A survey');
});

test('several sources of one publisher are named once', () => {
  expect(sourceLine([titled('One', 'JAXA'), titled('Two', 'JAXA')])).toBe('Sources: JAXA');
});

test('two publishers are both named', () => {
  expect(sourceLine([titled('One', 'JAXA'), titled('Two', 'NASA')])).toBe('Sources: JAXA and NASA');
});

test('of many, three are named and the others counted', () => {
  const many = ['A', 'B', 'C', 'D', 'D'].map((publisher) => titled('x', publisher));
  expect(sourceLine([...many, titled('unsigned')])).toBe('Sources: A, B, C and 3 more');
});

test('a title that begins with a publisher and a colon gives its name', () => {
  expect(sourceLine([titled('Jiji: a day'), titled('Jiji: a night')])).toBe('Sources: Jiji');
  expect(sourceLine([titled('NHK poll of April')])).toBe('Source: NHK poll of April');
});

test('publishers go before what only looks like one', () => {
  const line = sourceLine([titled('Outcomes: by row'), titled('A text', 'The White House')]);
  expect(line).toBe('Sources: The White House and 1 more');
});
