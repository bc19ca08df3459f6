import { tenth } from '../../../scene/tenth.ts';
import type { LayoutName } from '../../contract.ts';
import type { Joint, Screen } from '../data.ts';
import { FRAMES } from '../layout.ts';
import { type Cell, rosette } from './rosette.ts';

/** A joint where it stands. */
export interface Placed extends Cell {
  readonly joint: Joint;
}

/** All joints in their places, from the middle outwards. */
export function placedIn({ joints }: Screen, layout: LayoutName): Placed[] {
  const { x, y, r } = FRAMES[layout];
  return rosette(joints.length, r).flatMap((cell, i) => {
    const joint = joints[i];
    return joint ? [{ joint, x: tenth(x + cell.x), y: tenth(y + cell.y) }] : [];
  });
}
