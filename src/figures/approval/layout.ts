import { scaleLinear } from 'd3';
import type { LayoutName, Size } from '../contract.ts';
import { tenth } from '../../scene/tenth.ts';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  narrow: { width: 360, height: 300 },
  wide: { width: 760, height: 480 },
};

/** Where months and shares fall, px. */
export interface Frame {
  /** Middle of a month given as `2024-03`; months are columns of one width. */
  readonly x: (month: string) => number;
  /** A date's place among the columns. */
  readonly day: (date: string) => number;
  readonly y: (share: number) => number;
  readonly months: readonly string[];
  readonly left: number;
  readonly right: number;
}

const monthNumber = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));

function frame(
  from: string,
  count: number,
  left: number,
  right: number,
  top: number,
  floor: number,
): Frame {
  const first = monthNumber(from);
  const width = (right - left) / count;
  const scale = scaleLinear([0, 50], [floor, top]);
  return {
    x: (month) => tenth(left + (monthNumber(month) - first + 0.5) * width),
    day: (date) =>
      tenth(left + (monthNumber(date) - first + (Number(date.slice(8)) - 0.5) / 31) * width),
    y: (share) => tenth(scale(share)),
    months: Array.from({ length: count }, (_, i) => {
      const n = first + i - 1;
      return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
    }),
    left,
    right,
  };
}

/** The polls from March to September, large, with room at the left for the year before. */
export const SPRING: Readonly<Record<LayoutName, Frame>> = {
  narrow: frame('2024-03', 7, 74, 360, 34, 256),
  wide: frame('2024-03', 7, 150, 760, 50, 424),
};

/** The same months and one more, with the polls at the top and room for what happened. */
export const AUTUMN: Readonly<Record<LayoutName, Frame>> = {
  narrow: frame('2024-03', 8, 0, 350, 0, 92),
  wide: frame('2024-03', 8, 0, 744, 10, 150),
};
