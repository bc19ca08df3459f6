import type { Mark } from '../../../scene/mark.ts';
import { CASES } from '../../announcements/data/judge-cases.ts';
import { hexagon } from '../../marks/hexagon.ts';
import type { Placed } from '../layout/placed.ts';

/**
 * How the ring says each verdict, in the order of the statuses, as dashes along its twelve half edges:
 * whole, edges that do not meet, the left half, hatched, corners alone, dashed.
 */
const DASHES = ['none', '.6 .8 .6 0', '0 6 6 0', '.2 .2', '.3 1.4 .3 0', '.6 .4'].join('|');

/** Share of a joint’s radius at which its ring lies: beside that of a neighbour. */
const INSIDE = 0.89;

/** A gold ring for each topic that the reader may judge, unseen until he has: his own verdict around ours. */
export const yours = (placed: readonly Placed[], r: number): Mark => ({
  key: 'yours',
  tag: 'g',
  attrs: { fill: 'none', stroke: 'gold', 'stroke-width': Math.round(r / 7) },
  children: placed
    .filter(({ joint }) => CASES.some(({ topic }) => topic === joint.id))
    .map(({ joint: { id }, x, y }) => {
      const ring = { d: hexagon(x, y, r * INSIDE), pathLength: 12 };
      // Parts the ring from the strips around it, whatever it says.
      const bed = {
        stroke: 'paper' as const,
        'stroke-width': Math.round(r / 4),
        'stroke-dasharray': 'none',
      };
      return {
        key: `yours-${id}`,
        tag: 'g',
        attrs: { visibility: 'hidden', 'data-dashes': DASHES },
        children: [
          { key: `yours-${id}-bed`, tag: 'path', attrs: { ...ring, ...bed } },
          { key: `yours-${id}-ring`, tag: 'path', attrs: ring },
        ],
      };
    }),
});
