import { scaleLinear } from 'd3';
import type { Ink, Mark, Scene } from '../scene/mark.ts';
import type { LayoutName, Size } from './contract.ts';
import { label } from './marks/label.ts';

/** A bar with its name before it and its number behind it. */
export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly printed: string;
  readonly ink: Ink;
}

const WIDTHS = { narrow: 360, wide: 760 } as const;
const ROW = 30;
const NAMES = 74;
const NUMBERS = 96;

/** The sizes of a figure of so many bars. */
export const sizesOf = (bars: number): Record<LayoutName, Size> => ({
  narrow: { width: WIDTHS.narrow, height: bars * ROW },
  wide: { width: WIDTHS.wide, height: bars * ROW },
});

/** Bars under each other; the longest of them fills the width. */
export function barScene(bars: readonly Bar[], size: Size): Scene {
  const longest = Math.max(...bars.map(({ value }) => value));
  const x = scaleLinear([0, longest], [0, size.width - NAMES - NUMBERS]);
  const marks = bars.map(({ id, name, value, printed, ink }, i): Mark => ({
    key: id,
    tag: 'g',
    attrs: { transform: `translate(${NAMES},${i * ROW})` },
    label: name,
    rows: [id],
    children: [
      label(`${id}-name`, name, -8, 20, { size: 14, anchor: 'end' }),
      {
        key: `${id}-bar`,
        tag: 'rect',
        attrs: { y: 6, width: Math.round(x(value) * 10) / 10, height: 20, fill: ink },
      },
      label(`${id}-number`, printed, x(value) + 8, 20),
    ],
  }));
  return { ...size, marks };
}
