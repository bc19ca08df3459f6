import type { Point } from '../../../data/geo/simplify.ts';
import type { Ink } from '../../../scene/mark.ts';

/** A place for words on the map, px. */
export interface Spot {
  readonly x: number;
  /** First baseline. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Where the leader starts, and the site or point it runs to. */
  readonly from?: Readonly<Point>;
  readonly to?: string | Readonly<Point>;
  readonly ink?: Ink;
}

export type Spots = Readonly<Record<string, Spot>>;
