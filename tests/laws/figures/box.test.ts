import { describe, expect, test } from 'vitest';
import {
  crosses,
  grown,
  overlap,
  type Segment,
  textBox,
  within,
} from '../../../src/figures/marks/box.ts';

const box = { left: 10, top: 10, right: 30, bottom: 20 };

describe('crosses', () => {
  test.each<[string, Segment, boolean]>([
    ['through the middle', [0, 15, 40, 15], true],
    ['from inside out', [15, 15, 100, 100], true],
    ['wholly inside', [12, 12, 20, 18], true],
    ['across a corner', [5, 15, 15, 5], false],
    ['deep across a corner', [8, 18, 20, 6], true],
    ['beside it', [0, 25, 40, 25], false],
    ['towards it, ending short', [0, 15, 9, 15], false],
    ['upright, left of it', [5, 0, 5, 40], false],
  ])('a line %s', (_, segment, hit) => {
    expect(crosses(box, segment)).toBe(hit);
  });
});

describe('boxes', () => {
  test('overlap only where they share area', () => {
    expect(overlap(box, { left: 30, top: 10, right: 40, bottom: 20 })).toBe(false);
    expect(overlap(box, { left: 29, top: 19, right: 40, bottom: 30 })).toBe(true);
  });
  test('lie within a box that they touch from inside', () => {
    expect(within(box, grown(box, 0))).toBe(true);
    expect(within(grown(box, 1), box)).toBe(false);
  });
  test('hold a line of text on either side of its anchor', () => {
    const start = textBox('Japan', 100, 50);
    const end = textBox('Japan', 100, 50, { anchor: 'end' });
    expect(start.left).toBe(100);
    expect(end.right).toBeCloseTo(100);
    expect(start.right - start.left).toBeCloseTo(end.right - end.left);
  });
});
