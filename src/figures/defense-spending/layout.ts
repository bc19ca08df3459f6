import { linear } from '../marks/linear.ts';
import type { LayoutName, Size } from '../contract.ts';
import { axesOf, type Axes } from './layout/axes.ts';
import type { OverTime } from './view.ts';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  narrow: { width: 360, height: 320 },
  wide: { width: 760, height: 600 },
};

/** A plot's box, px. */
export interface Panel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Two panels on one time axis: yen above, the ratio below. Scales give px. */
export interface Frame {
  readonly layout: LayoutName;
  readonly state: OverTime;
  readonly axes: Axes;
  readonly yenPanel: Panel;
  readonly ratioPanel: Panel;
  /** Calendar time in years to px. */
  readonly x: (time: number) => number;
  readonly yen: (trillion: number) => number;
  readonly ratio: (percent: number) => number;
  /** Middle of a fiscal year's column. */
  readonly fiscal: (year: number) => number;
  /** Middle of a calendar year. */
  readonly calendar: (year: number) => number;
}

const MARGIN = {
  wide: { left: 44, right: 16, header: 32, gap: 52, foot: 28 },
  narrow: { left: 38, right: 12, header: 24, gap: 32, foot: 22 },
} as const;

/** Places the panels of a state. */
export function frameOf(state: OverTime, layout: LayoutName): Frame {
  const axes = axesOf(state.told, layout);
  const { width, height } = sizes[layout];
  const margin = MARGIN[layout];
  const left = margin.left;
  const right = width - margin.right;
  const room = height - margin.header - margin.gap - margin.foot;
  const yenBottom = Math.round(margin.header + room * axes.split);
  const ratioBottom = height - margin.foot;
  const yenPanel = { left, right, top: margin.header, bottom: yenBottom };
  const ratioPanel = { left, right, top: yenBottom + margin.gap, bottom: ratioBottom };
  const x = linear(state.time, [left, right]);
  return {
    layout,
    state,
    axes,
    yenPanel,
    ratioPanel,
    x,
    yen: linear([0, axes.yenTop], [yenPanel.bottom, yenPanel.top]),
    ratio: linear(axes.ratio, [ratioPanel.bottom, ratioPanel.top]),
    fiscal: (year) => x(year + 0.75),
    calendar: (year) => x(year + 0.5),
  };
}

/** Whether a moment of calendar time lies in the frame's stretch. */
export const isInSight = ({ state }: Frame, time: number): boolean =>
  time >= state.time[0] && time <= state.time[1];
