import { comb } from '../../marks/hexagon.ts';
import type { Position } from '../../marks/status.ts';

/** Position `i` of a band of honeycomb two tiles high around `y`, filled column by column from `x` on. */
export function spot(i: number, x: number, y: number, r: number, gap: number): Position {
  const pitch = comb(r, gap);
  const top = Math.round(y - pitch.y / 2);
  return { x: x + (i * pitch.x) / 2, y: top + (i % 2) * pitch.y };
}

/** The first `n` positions of such a band. */
export const band = (n: number, x: number, y: number, r: number, gap: number): Position[] =>
  Array.from({ length: n }, (_, i) => spot(i, x, y, r, gap));
