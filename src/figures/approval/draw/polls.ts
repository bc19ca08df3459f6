import type { Mark } from '../../../scene/mark.ts';
import { label } from '../../marks/label.ts';
import { stroke } from '../../marks/stroke.ts';
import type { Approval, Poll } from '../data.ts';
import type { Frame } from '../layout.ts';
import type { Words } from '../words.ts';

/** Months that follow each other are joined; a gap stays a gap. */
export function joined(polls: readonly Poll[]): (readonly [Poll, Poll])[] {
  const number = ({ month }: Poll): number =>
    Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return polls.flatMap((poll, i) => {
    const next = polls[i + 1];
    return next && number(next) - number(poll) === 1 ? [[poll, next] as const] : [];
  });
}

/** How large dots and numbers are, px. */
export interface Grain {
  readonly dot: number;
  readonly number: number;
  readonly month: number;
}

/** The polls as dots on stems from zero, with their months. */
export function polls(data: Approval, frame: Frame, grain: Grain, words: Words): Mark {
  const { x, y, left, right } = frame;
  const floor = y(0);
  return {
    key: 'polls',
    tag: 'g',
    attrs: {},
    children: [
      stroke('floor', `M${left} ${floor}H${right}`),
      ...frame.months.map((month) =>
        label(
          `month-${month}`,
          words.labels.month(month, words),
          x(month),
          floor + grain.month * 1.4,
          {
            size: grain.month,
            ink: 'muted',
            anchor: 'middle',
          },
        ),
      ),
      ...joined(data.polls).map(([a, b]) =>
        stroke(
          `from-${a.month}`,
          `M${x(a.month)} ${y(a.share)}L${x(b.month)} ${y(b.share)}`,
          'jp',
          2.5,
        ),
      ),
      ...data.polls.flatMap((poll): Mark[] => [
        stroke(`stem-${poll.month}`, `M${x(poll.month)} ${floor}V${y(poll.share)}`, 'faint', 1.5),
        {
          key: `poll-${poll.month}`,
          tag: 'circle',
          attrs: {
            cx: x(poll.month),
            cy: y(poll.share),
            r: grain.dot,
            fill: 'jp',
            stroke: 'jp',
            'stroke-width': 2.5,
          },
          label: `${words.date(poll.month)}: ${words.number(poll.share)}%`,
          rows: [poll.id],
        },
        label(
          `share-${poll.month}`,
          words.number(poll.share),
          x(poll.month),
          y(poll.share) - grain.dot - grain.number * 0.28,
          {
            size: grain.number,
            serif: true,
            anchor: 'middle',
          },
        ),
      ]),
    ],
  };
}
