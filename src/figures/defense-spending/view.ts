import type { View } from '../contract.ts';
import type { Own } from './data/own.ts';

/** Years from one to another, both among them. */
export const span = (from: number, to: number, step = 1): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

/** A stretch of time: yen above, the ratio below. */
export interface OverTime {
  readonly picture: 'over-time';
  /** What the notes tell of it; the axes are set for that by hand. */
  readonly told: 'fall' | 'ceiling' | 'breach' | 'plateau' | 'break' | 'target';
  /** Calendar time in years; a fiscal year runs from `.25` to `.25`. */
  readonly time: readonly [from: number, to: number];
  /** Fiscal years in full colour; the others are pale. */
  readonly stressed: readonly number[];
  /** Fiscal years whose ratio gets a dot, besides those that stand alone. */
  readonly dots: readonly number[];
  /** Whether the 1% of 1976 is drawn. */
  readonly ceiling: boolean;
}

/** 2025 counted in two ways: SIPRI’s, and the government’s or a reader’s own. */
export interface TwoWays {
  readonly picture: 'two-ways';
  readonly own?: Own;
}

/** Which picture is drawn: a stretch of time, 2025 counted in two ways, or ten countries. */
export type State = OverTime | TwoWays | { readonly picture: 'peers' };

export const views: readonly View<State>[] = [
  {
    id: 'shrinking-start',
    state: {
      picture: 'over-time',
      told: 'fall',
      time: [1951.25, 1976.25],
      stressed: span(1955, 1975),
      dots: [1970],
      ceiling: false,
    },
  },
  {
    id: 'ceiling',
    state: {
      picture: 'over-time',
      told: 'ceiling',
      time: [1969.25, 1987.25],
      stressed: span(1977, 1986),
      dots: [1970, 1976, 1986],
      ceiling: true,
    },
  },
  {
    id: 'breach',
    state: {
      picture: 'over-time',
      told: 'breach',
      time: [1983.25, 1992.25],
      stressed: span(1987, 1989),
      dots: span(1984, 1990),
      ceiling: true,
    },
  },
  {
    id: 'plateau',
    state: {
      picture: 'over-time',
      told: 'plateau',
      time: [1989.25, 2023.25],
      stressed: [2002, 2012, 2022],
      dots: [2010],
      ceiling: true,
    },
  },
  {
    id: 'the-break',
    state: {
      picture: 'over-time',
      told: 'break',
      time: [1951.25, 2027.25],
      stressed: span(2023, 2026),
      dots: [],
      ceiling: true,
    },
  },
  { id: 'two-ways', state: { picture: 'two-ways' } },
  { id: 'peers', state: { picture: 'peers' } },
  {
    id: 'moving-target',
    state: {
      picture: 'over-time',
      told: 'target',
      time: [2018.25, 2030.25],
      stressed: span(2023, 2027),
      dots: [],
      ceiling: false,
    },
  },
];
