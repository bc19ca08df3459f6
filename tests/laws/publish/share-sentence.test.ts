import { describe, expect, test } from 'vitest';
import { en } from '../../../src/editions/en.ts';
import { firstSentence, printedText } from '../../../src/publish/metadata/share/sentence.ts';

const first = (paragraph: string) => firstSentence(paragraph, en);

describe('the sentence of a place', () => {
  test('is the first of its paragraph', () => {
    expect(
      first('The fifth strip was the loosest of all that the authors name here. Ministers met.'),
    ).toBe('The fifth strip was the loosest of all that the authors name here.');
  });
  test('takes the next one with it while it says little', () => {
    expect(
      first('How long is the list? An official promised seventy of them to the press. No more.'),
    ).toBe('How long is the list? An official promised seventy of them to the press.');
  });
  test('does not end at a name’s full stop', () => {
    const words =
      'Kishida sat down with Ferdinand Marcos Jr. of the Philippines for the first summit.';
    expect(first(`${words} It rained.`)).toBe(words);
    const steel =
      'In December 2023, three months later, Nippon Steel had agreed to buy U.S. Steel.';
    expect(first(`${steel} It rained.`)).toBe(steel);
  });
  test('is whole although the paragraph breaks its lines', () => {
    expect(
      first('One sentence that goes over\n  two lines of the file, as editors break them.'),
    ).toBe('One sentence that goes over two lines of the file, as editors break them.');
  });
  test('is none where there is no paragraph, or where a preview would cut it off', () => {
    expect(first('')).toBeUndefined();
    expect(first(`${'words '.repeat(60)}.`)).toBeUndefined();
  });
  test('has its numbers from the data', () => {
    const pieces = ['Pairs: ', { of: 'partnership-network', id: 'pairs-1954' }, '.'];
    expect(printedText(pieces, en)).toMatch(/^Pairs: \d.*\.$/);
  });
});
