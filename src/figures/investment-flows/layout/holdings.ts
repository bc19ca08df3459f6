import { scaleLinear, type ScaleLinear } from 'd3';
import type { LayoutName } from '../../contract.ts';
import type { Investment } from '../data.ts';
import type { Position } from '../data/positions.ts';

/** The column of what Japanese owners hold; other columns stand on its scale, px. */
export interface HoldingsLayout {
  readonly position: Position;
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly floor: number;
  /** Billion dollars to px, from zero. */
  readonly y: ScaleLinear<number, number>;
}

const FRAMES = {
  wide: { x: 4, top: 24, floor: 548, width: 150 },
  narrow: { x: 4, top: 12, floor: 292, width: 72 },
} as const;

/** Places the column of the newest year-end by ultimate owner. */
export function layOutHoldings(data: Investment, layout: LayoutName): HoldingsLayout {
  const last = data.race.at(-1);
  if (!last) throw new Error('the holdings need a year-end');
  const { top, floor, ...frame } = FRAMES[layout];
  const y = scaleLinear([0, last.first.value], [floor, top]);
  return { ...frame, top, floor, position: last.first, y };
}
