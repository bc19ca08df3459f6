import type { LayoutName } from '../../contract.ts';
import { span, type OverTime } from '../view.ts';

/** What the official ratio of a stretch of years is a share of. */
export type Base = 'gnp' | 'gnp-then-gdp' | 'gdp';

/** The axes of a stretch of time, set by hand for what is told of it. */
export interface Axes {
  readonly yearTicks: readonly number[];
  /** Trillion yen, from zero. */
  readonly yenTop: number;
  readonly yenTicks: readonly number[];
  /** % of GNP or GDP. */
  readonly ratio: readonly [number, number];
  readonly ratioTicks: readonly number[];
  readonly base: Base;
  /** Decimals of the ratio's ticks. */
  readonly ratioDigits: number;
  /** Share of the height that the yen get. */
  readonly split: number;
}

type Told = OverTime['told'];

const wide: Readonly<Record<Told, Axes>> = {
  fall: {
    yearTicks: span(1955, 1975, 5),
    yenTop: 1.5,
    yenTicks: [0, 0.5, 1, 1.5],
    ratio: [0, 2.5],
    ratioTicks: [0, 1, 2],
    base: 'gnp',
    ratioDigits: 0,
    split: 0.5,
  },
  ceiling: {
    yearTicks: [1970, 1976, 1980, 1986],
    yenTop: 4,
    yenTicks: [0, 2, 4],
    ratio: [0, 1.25],
    ratioTicks: [0, 0.5, 1],
    base: 'gnp',
    ratioDigits: 1,
    split: 0.62,
  },
  breach: {
    yearTicks: span(1984, 1991),
    yenTop: 5,
    yenTicks: [0, 5],
    ratio: [0.976, 1.02],
    ratioTicks: [0.98, 0.99, 1, 1.01],
    base: 'gnp',
    ratioDigits: 2,
    split: 0.28,
  },
  plateau: {
    yearTicks: [1990, 1995, 2002, 2007, 2012, 2017, 2022],
    yenTop: 6,
    yenTicks: [0, 2, 4, 6],
    ratio: [0, 1.25],
    ratioTicks: [0, 0.5, 1],
    base: 'gnp-then-gdp',
    ratioDigits: 1,
    split: 0.62,
  },
  break: {
    yearTicks: span(1960, 2020, 10),
    yenTop: 10,
    yenTicks: [0, 5, 10],
    ratio: [0, 2.25],
    ratioTicks: [0, 1, 2],
    base: 'gnp-then-gdp',
    ratioDigits: 0,
    split: 0.62,
  },
  target: {
    yearTicks: [2019, 2021, 2023, 2025, 2027],
    yenTop: 10,
    yenTicks: [0, 5, 10],
    ratio: [0, 5.6],
    ratioTicks: [0, 1, 2, 3, 4, 5],
    base: 'gdp',
    ratioDigits: 0,
    split: 0.34,
  },
};

const narrow: Readonly<Record<Told, Axes>> = {
  fall: { ...wide.fall, yenTicks: [0, 1] },
  ceiling: { ...wide.ceiling, ratio: [0, 1.45], ratioTicks: [0, 1], ratioDigits: 0 },
  breach: { ...wide.breach, yearTicks: [1984, 1986, 1988, 1990] },
  plateau: {
    ...wide.plateau,
    yearTicks: [1990, 2002, 2012, 2022],
    yenTicks: [0, 5],
    ratioTicks: [0, 1],
    ratioDigits: 0,
  },
  break: { ...wide.break, yearTicks: [1960, 1980, 2000, 2020] },
  target: {
    ...wide.target,
    yearTicks: [2019, 2023, 2027],
    yenTop: 11.5,
    ratioTicks: [0, 1, 3, 5],
  },
};

/** The axes in a layout. */
export const axesOf = (told: Told, layout: LayoutName): Axes =>
  (layout === 'wide' ? wide : narrow)[told];
