import type { Mark } from '../../../scene/mark.ts';
import { tenth } from '../../../scene/tenth.ts';
import type { Pair } from '../data.ts';
import { pointOf } from '../layout.ts';

/** How wide a strip is: wider where more was agreed, px. */
export const widthOf = (count: number, scale: number): number =>
  tenth((2 + Math.min(4, count)) * Math.max(0.7, scale));

/** The strip of a pair, drawn from its hub. */
export function strip({ dyad, tone, count }: Pair, scale: number): Mark {
  const [a = '', b = ''] = dyad.split('-');
  const [from, to] = [pointOf(a, scale), pointOf(b, scale)];
  return {
    key: dyad,
    tag: 'line',
    attrs: {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: tone,
      'stroke-width': widthOf(count, scale),
    },
  };
}
