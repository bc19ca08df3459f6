import type { LayoutName } from '../contract.ts';

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

/** A turn of a line: day, and lane in `near` (1) or `apart` (2) units; negative is before Kishida's. */
export type Turn = readonly [day: number, lane: -2 | -1 | 0 | 1 | 2];

export const LIVES: Readonly<Record<'kishida' | 'biden' | 'marcos', readonly Turn[]>> = {
  kishida: [[0, 0], [5, 0]],
  biden: [[0, -2], [1.3, -2], [1.5, -1], [1.7, -1], [1.9, -2], [1.98, -2], [2.18, -1], [2.86, -1], [3.06, -2], [3.44, -2], [3.64, -1], [3.84, -1], [4.04, -2], [5, -2]],
  marcos: [[3.34, 2], [3.44, 2], [3.64, 1], [3.84, 1], [4.04, 2], [4.14, 2]],
}; // prettier-ignore

export function place(layout: LayoutName, [day, lane]: Turn): readonly [number, number] {
  const { start, perDay, middle, near, apart } = FRAMES[layout];
  const along = Math.round(start + day * perDay);
  const across = middle + { '-2': -apart, '-1': -near, 0: 0, 1: near, 2: apart }[lane];
  return layout === 'wide' ? [along, across] : [across, along];
}

/** A line through its turns, bending smoothly where the lane changes. */
export function lifeline(layout: LayoutName, turns: readonly Turn[]): string {
  const wide = layout === 'wide';
  return turns
    .map((turn, i) => {
      const [x, y] = place(layout, turn);
      const before = turns[i - 1];
      if (!before) return `M${x} ${y}`;
      const [px, py] = place(layout, before);
      if (px === x || py === y) return `L${x} ${y}`;
      const mid = Math.round(wide ? (px + x) / 2 : (py + y) / 2);
      return wide ? `C${mid} ${py} ${mid} ${y} ${x} ${y}` : `C${px} ${mid} ${x} ${mid} ${x} ${y}`;
    })
    .join('');
}
