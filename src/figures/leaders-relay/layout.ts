import { scaleTime } from 'd3';
import type { LayoutName, Size } from '../contract.ts';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  narrow: { width: 360, height: 300 },
  wide: { width: 760, height: 480 },
};

/** Where time runs and the two bands lie, px. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly jp: number;
  readonly us: number;
  readonly band: number;
}

/** Bands far apart, with the promises between them. */
export const RELAY: Readonly<Record<LayoutName, Frame>> = {
  narrow: { left: 1, right: 358, jp: 52, us: 212, band: 26 },
  wide: { left: 1, right: 758, jp: 104, us: 342, band: 40 },
};

/** Bands thin, at the top, with what was promised below. */
export const THREADS: Readonly<Record<LayoutName, Frame>> = {
  narrow: { left: 118, right: 358, jp: 20, us: 40, band: 12 },
  wide: { left: 150, right: 758, jp: 44, us: 74, band: 18 },
};

const FROM = Date.UTC(2024, 3, 10);
const TO = Date.UTC(2026, 10, 30);

/** A date’s place, px. */
export function scaleOf({ left, right }: Frame): (date: string) => number {
  const scale = scaleTime([FROM, TO], [left, right]);
  return (date) => Math.round(scale(Date.parse(date)));
}
