import type { LayoutName } from '../contract.ts';

/** The stretch of time and the values a state looks at. */
export interface View {
  /** Calendar time in years; a fiscal year runs from `.25` to `.25`. */
  readonly time: readonly [number, number];
  readonly yearTicks: readonly number[];
  /** Trillion yen, from zero. */
  readonly yenTop: number;
  readonly yenTicks: readonly number[];
  /** % of GNP or GDP. */
  readonly ratio: readonly [number, number];
  readonly ratioTicks: readonly number[];
  /** What the official ratio of these years is a share of. */
  readonly base: string;
  /** Decimals of the ratio's ticks. */
  readonly ratioDigits: number;
  /** Share of the height that the yen get. */
  readonly split: number;
  /** Whether the 1% of 1976 still matters. */
  readonly hasCeiling: boolean;
  /** Fiscal years in full colour; the others are pale. */
  readonly stressed: readonly number[];
  /** Fiscal years whose ratio gets a dot, besides those that stand alone. */
  readonly dots: readonly number[];
}

/** States drawn over time, by the picture they look at. */
export type TimeState =
  'shrinking-start' | 'ceiling' | 'breach' | 'plateau' | 'the-break' | 'moving-target';

/** All states of the figure. */
export type StateId = TimeState | 'two-ways' | 'peers';

const every = (step: number, from: number, to: number): number[] => {
  const ticks: number[] = [];
  for (let year = from; year <= to; year += step) ticks.push(year);
  return ticks;
};

const wide: Readonly<Record<TimeState, View>> = {
  'shrinking-start': {
    time: [1951.25, 1976.25],
    yearTicks: every(5, 1955, 1975),
    yenTop: 1.5,
    yenTicks: [0, 0.5, 1, 1.5],
    ratio: [0, 2.5],
    ratioTicks: [0, 1, 2],
    base: 'of GNP',
    ratioDigits: 0,
    split: 0.5,
    hasCeiling: false,
    stressed: every(1, 1955, 1975),
    dots: [1970],
  },
  ceiling: {
    time: [1969.25, 1987.25],
    yearTicks: [1970, 1976, 1980, 1986],
    yenTop: 4,
    yenTicks: [0, 2, 4],
    ratio: [0, 1.25],
    ratioTicks: [0, 0.5, 1],
    base: 'of GNP',
    ratioDigits: 1,
    split: 0.62,
    hasCeiling: true,
    stressed: every(1, 1977, 1986),
    dots: [1970, 1976, 1986],
  },
  breach: {
    time: [1983.25, 1992.25],
    yearTicks: every(1, 1984, 1991),
    yenTop: 5,
    yenTicks: [0, 5],
    ratio: [0.976, 1.02],
    ratioTicks: [0.98, 0.99, 1, 1.01],
    base: 'of GNP',
    ratioDigits: 2,
    split: 0.28,
    hasCeiling: true,
    stressed: every(1, 1987, 1989),
    dots: every(1, 1984, 1990),
  },
  plateau: {
    time: [1989.25, 2023.25],
    yearTicks: [1990, 1995, 2002, 2007, 2012, 2017, 2022],
    yenTop: 6,
    yenTicks: [0, 2, 4, 6],
    ratio: [0, 1.25],
    ratioTicks: [0, 0.5, 1],
    base: 'of GNP, then GDP',
    ratioDigits: 1,
    split: 0.62,
    hasCeiling: true,
    stressed: [2002, 2012, 2022],
    dots: [2010],
  },
  'the-break': {
    time: [1951.25, 2027.25],
    yearTicks: every(10, 1960, 2020),
    yenTop: 10,
    yenTicks: [0, 5, 10],
    ratio: [0, 2.25],
    ratioTicks: [0, 1, 2],
    base: 'of GNP, then GDP',
    ratioDigits: 0,
    split: 0.62,
    hasCeiling: true,
    stressed: every(1, 2023, 2026),
    dots: [],
  },
  'moving-target': {
    time: [2018.25, 2030.25],
    yearTicks: [2019, 2021, 2023, 2025, 2027],
    yenTop: 10,
    yenTicks: [0, 5, 10],
    ratio: [0, 5.6],
    ratioTicks: [0, 1, 2, 3, 4, 5],
    base: 'of GDP',
    ratioDigits: 0,
    split: 0.34,
    hasCeiling: false,
    stressed: every(1, 2023, 2027),
    dots: [],
  },
};

const narrow: Readonly<Record<TimeState, View>> = {
  'shrinking-start': { ...wide['shrinking-start'], yenTicks: [0, 1], ratioTicks: [0, 1, 2] },
  ceiling: { ...wide.ceiling, ratio: [0, 1.45], ratioTicks: [0, 1], ratioDigits: 0 },
  breach: {
    ...wide.breach,
    yearTicks: [1984, 1986, 1988, 1990],
    ratioTicks: [0.98, 0.99, 1, 1.01],
  },
  plateau: {
    ...wide.plateau,
    yearTicks: [1990, 2002, 2012, 2022],
    yenTicks: [0, 5],
    ratioTicks: [0, 1],
    ratioDigits: 0,
  },
  'the-break': { ...wide['the-break'], yearTicks: [1960, 1980, 2000, 2020] },
  'moving-target': {
    ...wide['moving-target'],
    yearTicks: [2019, 2023, 2027],
    yenTop: 11.5,
    ratioTicks: [0, 1, 3, 5],
  },
};

/** Whether a state is drawn over time. */
export const isTimeState = (state: string): state is TimeState => state in wide;

/** The view of a state in a layout. */
export const viewOf = (state: TimeState, layout: LayoutName): View =>
  (layout === 'wide' ? wide : narrow)[state];
