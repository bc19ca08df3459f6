import { linear } from '../../marks/linear.ts';
import type { LayoutName } from '../../contract.ts';
import type { Defence } from '../data.ts';

const FRAMES = {
  wide: { left: 20, right: 740, bar: 44, big: 50, step: 22, text: 14, tops: [134, 430] },
  narrow: { left: 8, right: 352, bar: 26, big: 30, step: 17, text: 14, tops: [58, 232] },
} as const;

/** Where the two counts stand: `x` takes trillion yen, `tops` are the bars' upper edges. */
export interface Frame {
  readonly isWide: boolean;
  readonly x: (trillion: number) => number;
  readonly left: number;
  readonly right: number;
  readonly bar: number;
  readonly big: number;
  readonly step: number;
  readonly text: number;
  readonly tops: readonly [number, number];
}

/** 2% of a GDP, in the unit of the GDP. */
export const twoPercent = (gdp: number): number => (2 / 100) * gdp;

/** One scale for both counts; the larger 2% ends it. */
export function frameOf({ ways }: Defence, layout: LayoutName): Frame {
  const frame = FRAMES[layout];
  const x = linear([0, twoPercent(ways.sipri.gdp)], [frame.left, frame.right - 3]);
  return { ...frame, x, isWide: layout === 'wide' };
}
