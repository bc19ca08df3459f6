import { scaleLinear } from 'd3';
import type { LayoutName } from '../../contract.ts';
import type { Pair } from '../data/flows.ts';

export interface PlacedPair {
  readonly pair: Pair;
  /** Top of the arrows, px. */
  readonly y: number;
  readonly height: number;
  /** The shore line both arrows leave from, and their tips. */
  readonly axis: number;
  readonly usTip: number;
  readonly japanTip: number;
}

export interface PairsFrame {
  readonly axis: number;
  readonly scale: number;
  readonly top: number;
  readonly step: number;
  readonly height: number;
}

export const PAIR_FRAMES: Readonly<Record<LayoutName, PairsFrame>> = {
  wide: { axis: 208, scale: 1.16, top: 92, step: 124, height: 58 },
  narrow: { axis: 112, scale: 0.5, top: 46, step: 68, height: 26 },
};

/** Places both directions of each count on one scale, left into Japan, right into the US. */
export function layOutPairs(pairs: readonly Pair[], layout: LayoutName): PlacedPair[] {
  const { axis, scale, top, step, height } = PAIR_FRAMES[layout];
  const x = scaleLinear([0, 1], [0, scale]);
  return pairs.map((pair, i) => ({
    pair,
    y: top + step * i,
    height,
    axis,
    usTip: axis + x(pair.intoUs.value),
    japanTip: axis - x(pair.intoJapan.value),
  }));
}
