import type { Mark } from '../../../scene/mark.ts';
import { CASES } from '../../announcements/data/judge-cases.ts';
import { hexagon } from '../../marks/hexagon.ts';
import type { Placed } from '../layout/placed.ts';

/**
 * How the ring says each verdict, in the order of the statuses, as dashes along its twelve half edges:
 * whole, edges that do not meet, the left half, hatched, corners alone, dashed.
 */
const DASHES = ['none', '.6 .8 .6 0', '0 6 6 0', '.2 .2', '.3 1.4 .3 0', '.6 .4'].join('|');

/** A gold ring for each topic that the reader may judge, unseen until he has: the reader’s own verdict around ours. */
export const yours = (placed: readonly Placed[], r: number): Mark => ({
  key: 'yours',
  tag: 'g',
  attrs: { fill: 'none', stroke: 'gold', 'stroke-width': Math.round(r / 7) },
  children: placed
    .filter(({ joint }) => CASES.some(({ topic }) => topic === joint.id))
    .map(({ joint, x, y }) => ({
      key: `yours-${joint.id}`,
      tag: 'path',
      attrs: { d: hexagon(x, y, r), pathLength: 12, visibility: 'hidden', 'data-dashes': DASHES },
    })),
});
