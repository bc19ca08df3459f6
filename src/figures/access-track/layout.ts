import { scaleUtc, utcMonth } from 'd3';
import type { LayoutName, Size } from '../contract.ts';
import type { LaneName } from './data.ts';

export type StateName = 'signed' | 'radars' | 'in-force';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  narrow: { width: 360, height: 300 },
  wide: { width: 760, height: 480 },
};

/** Left and right end of the time axis, px; the wide layout has the lanes' names left of it. */
export const SIDES: Readonly<Record<LayoutName, readonly [number, number]>> = {
  narrow: [14, 346],
  wide: [204, 728],
};

/** First and last day of the axis: the state decides from how near one looks. */
const SPANS: Record<LayoutName, Record<StateName, readonly [string, string]>> = {
  narrow: {
    signed: ['2023-10', '2025-01-16'],
    radars: ['2020-06', '2026-09'],
    'in-force': ['2023-12', '2026-09'],
  },
  wide: {
    signed: ['2023-09', '2025-02'],
    radars: ['2020-06', '2026-09'],
    'in-force': ['2024-01', '2026-09'],
  },
};

/** Where a lane's line is, and whether it is opened up for labels. */
export interface Lane {
  readonly name: LaneName;
  readonly y: number;
  readonly open: boolean;
}

type Lines = readonly (readonly [name: LaneName, y: number, open?: 'open'])[];

// prettier-ignore
const LANES: Record<LayoutName, Record<StateName, Lines>> = {
  narrow: {
    signed: [['access', 122, 'open'], ['sold', 222], ['given', 258]],
    radars: [['access', 54], ['sold', 134, 'open'], ['given', 220, 'open']],
    'in-force': [['access', 98, 'open'], ['supply', 172], ['information', 202], ['sold', 232], ['given', 262]],
  },
  wide: {
    signed: [['access', 150, 'open'], ['sold', 334], ['given', 394]],
    radars: [['access', 72], ['sold', 186, 'open'], ['given', 346, 'open']],
    'in-force': [['access', 166, 'open'], ['supply', 280], ['information', 326], ['sold', 372], ['given', 414]],
  },
};

/** Lanes of a state from top to bottom. */
export const lanesOf = (state: StateName, layout: LayoutName): Lane[] =>
  LANES[layout][state].map(([name, y, open]) => ({ name, y, open: open === 'open' }));

/** Where days fall, px. */
export interface Axis {
  readonly x: (day: Date) => number;
  /** The same, days beyond an end of the axis put at that end. */
  readonly within: (day: Date) => number;
  readonly holds: (day: Date) => boolean;
  readonly ticks: readonly Date[];
  readonly y: number;
}

/** The time axis of a state. Ticks are New Years, and quarters where one looks from near. */
export function axisOf(state: StateName, layout: LayoutName): Axis {
  const [from, to] = SPANS[layout][state];
  const [start, end] = [new Date(from), new Date(to)];
  const [left, right] = SIDES[layout];
  const scale = scaleUtc([start, end], [left, right]);
  const months = state === 'signed' ? [0, 3, 6, 9] : [0];
  const x = (day: Date): number => Math.round(scale(day));
  return {
    x,
    within: (day) => Math.min(right, Math.max(left, x(day))),
    holds: (day) => day >= start && day <= end,
    ticks: utcMonth.range(start, end).filter((day) => months.includes(day.getUTCMonth())),
    y: sizes[layout].height - (layout === 'wide' ? 32 : 22),
  };
}
