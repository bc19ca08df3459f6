import { scaleUtc, utcMonth } from 'd3';
import type { LayoutName, Size } from '../contract.ts';
import type { LaneName } from './data.ts';
import type { State, Until } from './view.ts';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  narrow: { width: 360, height: 300 },
  wide: { width: 760, height: 480 },
};

/** Left and right end of the time axis, px; the wide layout has the lanes' names left of it. */
export const SIDES: Readonly<Record<LayoutName, readonly [number, number]>> = {
  narrow: [14, 346],
  wide: [204, 728],
};

/** What a state has its own place for: a step of the agreement that is measured, or the radars. */
export type Focus = Until | 'radars';

/** What a state looks at. */
export const focusOf = (state: State): Focus => (state.about === 'radars' ? 'radars' : state.until);

/** First and last day of the axis: the state decides from how near one looks. */
const SPANS: Record<LayoutName, Record<Focus, readonly [string, string]>> = {
  narrow: {
    'raa-signed': ['2023-10', '2025-01-16'],
    radars: ['2020-06', '2026-09'],
    'raa-in-force': ['2023-12', '2026-09'],
  },
  wide: {
    'raa-signed': ['2023-09', '2025-02'],
    radars: ['2020-06', '2026-09'],
    'raa-in-force': ['2024-01', '2026-09'],
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
const LANES: Record<LayoutName, Record<Focus, Lines>> = {
  narrow: {
    'raa-signed': [['access', 122, 'open'], ['sold', 222], ['given', 258]],
    radars: [['access', 54], ['sold', 134, 'open'], ['given', 220, 'open']],
    'raa-in-force': [['access', 98, 'open'], ['supply', 172], ['information', 202], ['sold', 232], ['given', 262]],
  },
  wide: {
    'raa-signed': [['access', 150, 'open'], ['sold', 334], ['given', 394]],
    radars: [['access', 72], ['sold', 186, 'open'], ['given', 346, 'open']],
    'raa-in-force': [['access', 166, 'open'], ['supply', 280], ['information', 326], ['sold', 372], ['given', 414]],
  },
};

/** Lanes of a state from top to bottom. */
export const lanesOf = (state: State, layout: LayoutName): Lane[] =>
  LANES[layout][focusOf(state)].map(([name, y, open]) => ({ name, y, open: open === 'open' }));

/** Where days fall, px. */
export interface Axis {
  readonly x: (date: string) => number;
  /** The same, days beyond an end of the axis put at that end. */
  readonly within: (date: string) => number;
  readonly holds: (date: string) => boolean;
  /** Years, or months where one looks from near. */
  readonly ticks: readonly string[];
  readonly y: number;
}

/** The time axis of a state. Ticks are New Years, and quarters where one looks from near. */
export function axisOf(state: State, layout: LayoutName): Axis {
  const [from, to] = SPANS[layout][focusOf(state)];
  const [start, end] = [new Date(from), new Date(to)];
  const [left, right] = SIDES[layout];
  const scale = scaleUtc([start, end], [left, right]);
  const near = focusOf(state) === 'raa-signed';
  const months = near ? [0, 3, 6, 9] : [0];
  const x = (date: string): number => Math.round(scale(new Date(date)));
  return {
    x,
    within: (date) => Math.min(right, Math.max(left, x(date))),
    holds: (date) => new Date(date) >= start && new Date(date) <= end,
    ticks: utcMonth
      .range(start, end)
      .filter((day) => months.includes(day.getUTCMonth()))
      .map((day) => day.toISOString().slice(0, day.getUTCMonth() === 0 ? 4 : 7)),
    y: sizes[layout].height - (layout === 'wide' ? 32 : 22),
  };
}
