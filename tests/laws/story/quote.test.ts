import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneLine, textDirective, type Quotation } from '../../../src/story/reader/quote.ts';

const quotation = (text: string, before = '', after = ''): Quotation => ({ text, before, after });

/** A directive taken apart as the specification does it. */
function parts(directive: string): {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
} {
  const tokens = directive.replace(/^text=/, '').split(',');
  const prefix = tokens[0]?.endsWith('-') ? tokens.shift() : undefined;
  const suffix = tokens.at(-1)?.startsWith('-') ? tokens.pop() : undefined;
  const [start = '', end, ...more] = tokens.map(decodeURIComponent);
  expect(more).toEqual([]);
  return {
    start,
    ...(end === undefined ? {} : { end }),
    ...(prefix === undefined ? {} : { prefix: decodeURIComponent(prefix.slice(0, -1)) }),
    ...(suffix === undefined ? {} : { suffix: decodeURIComponent(suffix.slice(1)) }),
  };
}

describe('the link to a quotation', () => {
  test('spells out a short one, with what separates parts encoded', () => {
    const directive = textDirective(quotation('Japan-born, bred & fed'), 'Japan-born, bred & fed');
    expect(directive).toBe('text=Japan%2Dborn%2C%20bred%20%26%20fed');
  });

  test('holds no sign that ends a directive or that mail programs cut off', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
        const directive = textDirective(quotation(text), text);
        expect(directive.replace(/^text=/, '')).toMatch(/^(?:[A-Za-z0-9,]|%[0-9A-F]{2})*$/);
      }),
    );
  });

  test('gives its words back when it is taken apart', () => {
    const word = fc.stringMatching(/^[A-Za-z’.&,-]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (chosen) => {
        const text = chosen.join(' ');
        expect(parts(textDirective(quotation(text), text)).start).toBe(text);
      }),
    );
  });

  test('names the first and last words of a long one', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(parts(textDirective(quotation(text), text))).toEqual({
      start: 'one two three four five',
      end: 'nine ten eleven twelve thirteen',
    });
  });

  test('does not run a phrase over the end of a paragraph', () => {
    const text = 'the first ends.\n\nThe next begins';
    expect(parts(textDirective(quotation(text), text))).toEqual({
      start: 'the first ends.',
      end: 'The next begins',
    });
  });

  test('names what stands around words that the page has twice, and only then', () => {
    const chosen = quotation('the lattice', 'They say that\n they call ', ' American-led, and so');
    expect(parts(textDirective(chosen, 'The lattice. They call the lattice American-led'))).toEqual(
      {
        prefix: 'that they call',
        start: 'the lattice',
        suffix: 'American-led, and so',
      },
    );
    expect(parts(textDirective(chosen, 'They call the lattice American-led'))).toEqual({
      start: 'the lattice',
    });
  });

  test('leaves out what would stand before a paragraph’s first word', () => {
    expect(textDirective(quotation('Hub', '', ' and spokes'), 'hub hub')).toBe(
      'text=Hub,-and%20spokes',
    );
  });

  test('prints the quotation in one line', () => {
    expect(inOneLine(quotation('  one\n\n two  '))).toBe('one two');
  });
});
