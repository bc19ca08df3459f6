import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaksIn } from '../../../src/editions/breaks.ts';
import { en } from '../../../src/editions/en.ts';
import { linesOf, textWidth } from '../../../src/scene/text.ts';

const japanese = breaksIn('ja');
const mixed = fc.string({
  unit: fc.constantFrom(...Array.from('ab-1 ,.“”()日本の首相、が訪問した。「」ーッ%$')),
  maxLength: 60,
});

describe('where a line may end', () => {
  test('makes pieces that are the text when they are put together', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(en.breaks(text).join('')).toBe(text);
        expect(japanese(text).join('')).toBe(text);
      }),
    );
  });

  test('is after spaces, and nowhere else, in what has only letters of ours', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom(...Array.from('abé-–’“”.,%$1')), minLength: 1 }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(words, (all) => {
        const pieces = en.breaks(all.join(' '));
        expect(pieces.map((piece) => piece.trimEnd())).toEqual(all);
        expect(pieces.slice(0, -1).every((piece) => piece.endsWith(' '))).toBe(true);
      }),
    );
  });

  test('never leaves a closing mark at the beginning of a line, or an opening one at its end', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        // A space before or after a mark is the author's own.
        const glued = text.replaceAll(' ', '');
        const pieces = japanese(glued);
        expect(pieces.slice(1).filter((piece) => /^[、。」ーッ,.”)%]/.test(piece))).toEqual([]);
        expect(pieces.slice(0, -1).filter((piece) => /[「“($]$/.test(piece))).toEqual([]);
      }),
    );
  });

  test('lets a sentence without spaces into a narrow column', () => {
    const text = '日本の首相が2024年4月にワシントンを公式訪問し、日米首脳会談が行われた。';
    const lines = linesOf(japanese(text), 8 * 13, 13);
    expect(lines.join('')).toBe(text);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(8 * 13);
  });
});
