import { tenth } from '../../../scene/tenth.ts';

type Point = readonly [x: number, y: number];

const at = (turn: number, away: number): Point => [
  tenth(Math.sin((turn * Math.PI) / 3) * away),
  tenth(-Math.cos((turn * Math.PI) / 3) * away),
];
const move = (...[first, ...rest]: readonly Point[]): string =>
  `M${first?.join(' ') ?? ''}${rest.map((point) => `L${point.join(' ')}`).join('')}`;

/** All six corners of a hexagon that stands on one, clockwise from the top. */
export const ALL = [0, 1, 2, 3, 4, 5] as const;

/** Strips of a joint of radius `r` around `0 0`, from `from` to `to` of the way to each corner. */
export const strips = (corners: readonly number[], r: number, from = 0, to = 1): string =>
  corners.map((corner) => move(at(corner, from * r), at(corner, to * r))).join('');

/** The hemp leaf’s fine pieces, in the triangles that begin at these corners: three that meet in its middle. */
export const leaves = (corners: readonly number[], r: number): string =>
  corners
    .map((corner) => {
      const middle = at(corner + 0.5, r / Math.sqrt(3));
      return move([0, 0], middle) + move(at(corner, r), middle, at(corner + 1, r));
    })
    .join('');
