import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, textWidth, type Face } from '../../../src/scene/text.ts';

const faces: readonly Face[] = ['sans', 'sans-bold', 'serif'];
const face = fc.constantFrom(...faces);
const size = fc.integer({ min: 10, max: 60 });

describe('a line is measured', () => {
  test('one em for each full-width character', () => {
    const wide = fc.constantFrom(...Array.from('日本語のテキスト、「」。・ー한국'));
    fc.assert(
      fc.property(fc.array(wide, { maxLength: 30 }), size, face, (characters, px, one) => {
        expect(textWidth(characters.join(''), px, one)).toBeCloseTo(characters.length * px, 6);
      }),
    );
  });

  test('half an em for half-width katakana, nothing for what has no width of its own', () => {
    expect(textWidth('ｱｲｳ', 10)).toBe(15);
    expect(textWidth('か\u3099', 10)).toBe(10);
    expect(textWidth('\u200b', 10)).toBe(0);
  });

  test('an accented letter as its letter, composed or not', () => {
    for (const one of faces)
      for (const letter of 'aceghijklnorstuwyzACEGHIJKLNORSTUWYZ')
        expect(textWidth(`${letter}\u0301`, 13, one)).toBe(textWidth(letter, 13, one));
    expect(textWidth('ŵ', 13)).toBe(textWidth('w', 13));
  });

  test('as the sum of its parts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        face,
        (a, b, one) => {
          expect(textWidth(a + b, 13, one)).toBeCloseTo(
            textWidth(a, 13, one) + textWidth(b, 13, one),
            6,
          );
        },
      ),
    );
  });
});

describe('lines of pieces', () => {
  const piece = fc.string({
    unit: fc.constantFrom(...Array.from('abcdé日本。')),
    minLength: 1,
    maxLength: 9,
  });
  const pieces = fc.array(
    fc.tuple(piece, fc.constantFrom('', ' ')).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 20 },
  );
  const width = fc.integer({ min: 20, max: 400 });

  test('lose nothing but spaces at their ends', () => {
    fc.assert(
      fc.property(pieces, width, (all, px) => {
        const bare = (text: string): string => text.replaceAll(' ', '');
        expect(bare(linesOf(all, px, 13).join(''))).toBe(bare(all.join('')));
      }),
    );
  });

  test('are no wider than they may be, unless a piece is by itself', () => {
    fc.assert(
      fc.property(pieces, width, (all, px) => {
        for (const line of linesOf(all, px, 13))
          if (textWidth(line, 13) > px) expect(all.map((one) => one.trimEnd())).toContain(line);
      }),
    );
  });

  test('are as few as can be: no line has room for the piece that begins the next', () => {
    fc.assert(
      fc.property(pieces, width, (all, px) => {
        const lines = linesOf(all, px, 13);
        let at = 0;
        for (const [i, line] of lines.entries()) {
          let set = '';
          while (set.trimEnd() !== line) set += all[at++] ?? '';
          const next = all[at];
          if (i < lines.length - 1 && next !== undefined)
            expect(textWidth((set + next).trimEnd(), 13)).toBeGreaterThan(px);
        }
      }),
    );
  });
});
