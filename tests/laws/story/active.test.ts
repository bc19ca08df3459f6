import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeStep } from '../../../src/story/reader/active.ts';

/** Tops of steps that tile: heights are positive, the first starts anywhere. */
const tiled = fc
  .tuple(
    fc.integer({ min: -9000, max: 3000 }),
    fc.array(fc.integer({ min: 40, max: 1500 }), { minLength: 1, maxLength: 12 }),
  )
  .map(([start, heights]) =>
    heights.reduce<number[]>((tops, height) => [...tops, (tops.at(-1) ?? start) + height], [start]),
  );

describe('the active step', () => {
  test('is none while the first step is below the line', () => {
    expect(activeStep([601, 1200], 500)).toBe(-1);
  });
  test('is the linked step when it lands on the line, half-pixels or not', () => {
    expect(activeStep([-700, 500.4, 1300], 500)).toBe(1);
  });
  test('is the last step when the page loads below the story', () => {
    expect(activeStep([-3000, -2000, -1000], 500)).toBe(2);
  });
  test('has passed the line, and the one after it has not', () => {
    fc.assert(
      fc.property(tiled, fc.integer({ min: 0, max: 1200 }), (tops, line) => {
        const active = activeStep(tops, line);
        if (active >= 0) expect(tops[active]).toBeLessThanOrEqual(line + 2);
        const next = tops[active + 1];
        if (next !== undefined) expect(next).toBeGreaterThan(line + 2);
      }),
    );
  });
  test('never goes back while the reader scrolls down', () => {
    fc.assert(
      fc.property(tiled, fc.integer({ min: 0, max: 4000 }), (tops, scrolled) => {
        expect(
          activeStep(
            tops.map((top) => top - scrolled),
            400,
          ),
        ).toBeGreaterThanOrEqual(activeStep(tops, 400));
      }),
    );
  });
});
