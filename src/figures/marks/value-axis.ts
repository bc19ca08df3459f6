import type { Mark } from '../../scene/mark.ts';
import { label } from './label.ts';

/** A tick of a vertical axis: where, px, and what it says. */
export interface Tick {
  readonly y: number;
  readonly text: string;
}

/** Horizontal grid lines from `x1` to `x2` with their values left of them; zero is the baseline. */
export function valueAxis(key: string, ticks: readonly Tick[], x1: number, x2: number): Mark {
  return {
    key,
    tag: 'g',
    attrs: {},
    children: ticks.flatMap(({ y, text }) => [
      {
        key: `${key}-${text}`,
        tag: 'path' as const,
        attrs: {
          d: `M${x1} ${Math.round(y)}H${x2}`,
          stroke: Number.parseFloat(text) === 0 ? 'line' : 'faint',
        },
      },
      label(`${key}-${text}-text`, text, x1 - 8, y + 4.5, { ink: 'muted', anchor: 'end' }),
    ]),
  };
}
