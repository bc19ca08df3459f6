import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, nearest } from '../../src/data/nearest.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 8 });

describe('distance', () => {
  it('is zero for the same word only, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('counts a swap of neighbours as one edit', () => {
    expect(distance('viist-week', 'visit-week')).toBe(1);
  });
});

describe('nearest', () => {
  it.each([
    ['hub-and-spokes', 'hub-and-spoke'],
    ['Quad', 'quad'],
    ['C38', 'C038'],
  ])('finds for %s the candidate %s', (found, expected) => {
    expect(nearest(found, ['latticework', 'quad', 'hub-and-spoke', 'C038', 'C083'])).toBe(expected);
  });

  it('finds nothing where nothing is alike', () => {
    expect(nearest('zzzz', ['quad', 'raa'])).toBeUndefined();
  });

  it('finds a candidate itself', () => {
    fc.assert(
      fc.property(
        fc.array(
          word.filter((w) => w !== ''),
          { minLength: 1 },
        ),
        (words) => {
          const [first] = words;
          expect(nearest(first ?? '', words)).toBe(first);
        },
      ),
    );
  });
});
