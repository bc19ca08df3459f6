import type { Mark } from '../../../../scene/mark.ts';
import { textWidth } from '../../../../scene/text.ts';
import { label } from '../../../marks/label.ts';
import { twoPercent, type Frame } from '../../layout/two-ways.ts';

/** One way of counting: its result in large, and the mark that 2% of its GDP would reach. */
export interface Count {
  readonly key: 'government' | 'sipri';
  readonly top: number;
  readonly title: string;
  readonly result: string;
  /** What the result is a share of. */
  readonly of: string;
  readonly gdp: number;
  readonly goal: string;
}

/** Half of what the mark reaches beyond the bar, px. */
const reach = ({ isWide }: Frame): number => (isWide ? 14 : 6);

/** The upright mark of 2%. */
export function goalMark(frame: Frame, { key, top, gdp }: Count): Mark {
  const x = Math.round(frame.x(twoPercent(gdp)));
  return {
    key: `goal-${key}`,
    tag: 'path',
    attrs: {
      d: `M${x} ${top - reach(frame)}V${top + frame.bar + reach(frame)}`,
      stroke: 'gold',
      'stroke-width': 2.5,
    },
  };
}

/** The dotted way from the one mark to the other: the yardstick grows. */
export function goalMoves(frame: Frame, from: Count, to: Count): Mark {
  const [x1, x2] = [from, to].map(({ gdp }) => Math.round(frame.x(twoPercent(gdp))));
  const y1 = from.top + frame.bar + reach(frame) + 6;
  const y2 = to.top - reach(frame) - (frame.isWide ? 30 : 24);
  return {
    key: 'goal-moves',
    tag: 'path',
    attrs: {
      d: `M${x1} ${y1}L${x2} ${y2}`,
      stroke: 'gold',
      'stroke-width': 1.5,
      'stroke-dasharray': '2 4',
    },
  };
}

/** Title, result and what 2% would be, over the bar. */
export function countWords(frame: Frame, count: Count): Mark[] {
  const { isWide, left, big, text } = frame;
  const { key, top } = count;
  const base = top - (isWide ? 24 : 11);
  const goalX = frame.x(twoPercent(count.gdp));
  const ink = key === 'government' ? 'jp' : 'muted';
  return [
    label(`${key}-title`, count.title, left, base - big * 0.78 - (isWide ? 14 : 6), {
      weight: 600,
      size: isWide ? 15 : 14,
    }),
    label(`${key}-result`, count.result, left, base, { serif: true, size: big, weight: 500, ink }),
    label(`${key}-of`, count.of, left + textWidth(count.result, big, 'serif') + 10, base, {
      size: text,
    }),
    label(`${key}-goal`, count.goal, goalX + 2, base + (isWide ? 2 : 0), {
      ink: 'gold',
      weight: 600,
      anchor: 'end',
      size: text,
    }),
  ];
}
