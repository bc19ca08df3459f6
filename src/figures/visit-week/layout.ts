import { AuthorError } from '../../data/author-error.ts';
import type { LayoutName, Size } from '../contract.ts';
import { DAYS, type Stop } from './data.ts';
import type { Driven } from './view.ts';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  narrow: { width: 360, height: 300 },
  wide: { width: 760, height: 480 },
};

/** Where a day and a lane fall, px. Time runs across in wide, down in narrow. */
export interface Frame {
  readonly start: number;
  readonly perDay: number;
  /** Kishida's lane. */
  readonly middle: number;
  /** Distance of lines that run together, and of Biden's and Marcos's lanes when apart. */
  readonly near: number;
  readonly apart: number;
}

export const FRAMES: Readonly<Record<LayoutName, Frame>> = {
  narrow: { start: 24, perDay: 54, middle: 100, near: 8, apart: 32 },
  wide: { start: 0, perDay: 152, middle: 250, near: 10, apart: 52 },
};

/** The same, so near that a car fills the picture; lives that ride together run straight through it. */
export const NEAR_FRAMES: Readonly<Record<LayoutName, Frame>> = {
  narrow: { start: -4397, perDay: 3000, middle: 106, near: 38, apart: 38 },
  wide: { start: -5423, perDay: 3800, middle: 212, near: 74, apart: 74 },
};

/** A turn of a line: day, and lane in `near` (1) or `apart` (2) units; negative is before Kishida's. */
export type Turn = readonly [day: number, lane: -2 | -1 | 0 | 1 | 2];

export const LIVES: Readonly<Record<'kishida' | 'biden' | 'marcos', readonly Turn[]>> = {
  kishida: [[0, 0], [5, 0]],
  biden: [[0, -2], [1.18, -2], [1.38, -1], [1.73, -1], [1.91, -2], [1.99, -2], [2.18, -1], [2.86, -1], [3.06, -2], [3.44, -2], [3.64, -1], [3.84, -1], [4.04, -2], [5, -2]],
  marcos: [[3.34, 2], [3.44, 2], [3.64, 1], [3.84, 1], [4.04, 2], [4.14, 2]],
}; // prettier-ignore

/** Where a stop stands within its day, and where its words begin in wide, how wide they run, px, and on which side of the lines. */
interface Spot {
  readonly at: number;
  readonly x: number;
  readonly up?: true;
  readonly width: number;
}

/** Chosen by hand; the hour of a stop is not known. */
const SPOTS: Readonly<Record<string, Spot>> = {
  beast: { at: 0.5, x: 190, width: 170 },
  summit: { at: 0.28, x: 314, up: true, width: 130 },
  dinner: { at: 0.78, x: 366, width: 100 },
  congress: { at: 0.26, x: 489, width: 92 },
  trilateral: { at: 0.74, x: 558, up: true, width: 180 },
  carolina: { at: 0.3, x: 640, width: 120 },
};

/** The spot of a stop. Throws for a stop that has none. */
export function spotOf({ id }: Stop): Spot {
  const spot = SPOTS[id];
  if (spot) return spot;
  throw new AuthorError({
    file: 'content/data/summit/visit_stops.csv',
    row: id,
    found: 'a stop without a place in the picture of visit-week',
    expected: `one of ${Object.keys(SPOTS).join(' | ')}`,
  });
}

/** When a stop was, in days from 8 April. */
export const dayOf = (stop: Stop): number =>
  DAYS.findIndex((day) => day === stop.date) + spotOf(stop).at;

/** Where the car is when a day is over, in days from 8 April: past its last stop, by hand. */
export const DRIVEN: Readonly<Record<LayoutName, Readonly<Record<Driven, number>>>> = {
  narrow: { 2: 3.13, 3: 4.1, 4: 4.7 },
  wide: { 2: 3, 3: 4, 4: 4.75 },
};

/** Where a day and a lane fall, px: what lies beyond the picture, on its edge. */
export function place(
  layout: LayoutName,
  [day, lane]: Turn,
  { start, perDay, middle, near, apart }: Frame = FRAMES[layout],
): readonly [number, number] {
  const { width, height } = sizes[layout];
  const end = layout === 'wide' ? width : height;
  const along = Math.min(end, Math.max(0, Math.round(start + day * perDay)));
  const across = middle + { '-2': -apart, '-1': -near, 0: 0, 1: near, 2: apart }[lane];
  return layout === 'wide' ? [along, across] : [across, along];
}

/** A line through its turns, bending smoothly where the lane changes. */
export function lifeline(
  layout: LayoutName,
  turns: readonly Turn[],
  frame: Frame = FRAMES[layout],
): string {
  const wide = layout === 'wide';
  return turns
    .map((turn, i) => {
      const [x, y] = place(layout, turn, frame);
      const before = turns[i - 1];
      if (!before) return `M${x} ${y}`;
      const [px, py] = place(layout, before, frame);
      if (turn[1] === before[1]) return `L${x} ${y}`;
      const mid = Math.round(wide ? (px + x) / 2 : (py + y) / 2);
      return wide ? `C${mid} ${py} ${mid} ${y} ${x} ${y}` : `C${px} ${mid} ${x} ${mid} ${x} ${y}`;
    })
    .join('');
}
