import type { LayoutName } from '../../contract.ts';
import { total } from '../data/flows.ts';
import type { Investment } from '../data.ts';
import { sizes } from '../layout.ts';

/** A box that begins in the lower left corner of the stage, px. */
export interface Corner {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far the largest box stays from the edges, px. */
const EDGE = 4;

/**
 * Boxes of one shape in one corner, by area: the whole promise fills the stage, the first tranche, and
 * both together, stand in it on the same scale.
 */
export function layOutHollow(
  data: Investment,
  layout: LayoutName,
): Readonly<Record<'whole' | 'named' | 'first', Corner>> {
  const { width, height } = sizes[layout];
  const [first, second] = data.pledge;
  const whole = total(data.pledge);
  const box = (value: number): Corner => {
    const side = Math.sqrt(value / whole);
    const [w, h] = [(width - 2 * EDGE) * side, (height - 2 * EDGE) * side];
    return { x: EDGE, y: height - EDGE - h, width: w, height: h };
  };
  return { whole: box(whole), named: box(first.value + second.value), first: box(first.value) };
}
