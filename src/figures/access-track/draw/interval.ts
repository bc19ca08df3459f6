import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import { textWidth } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { stroke } from '../../marks/stroke.ts';
import { type Access, daysBetween, stepOf } from '../data.ts';
import { type Axis, lanesOf } from '../layout.ts';
import type { State } from '../view.ts';

/** What a state measures, in words, and where its bracket is, px from the lane's line. */
interface Measure {
  readonly words: string;
  readonly dy: number;
}

const MEASURES: Readonly<
  Record<'raa-signed' | 'raa-in-force', Record<LayoutName, Measure | undefined>>
> = {
  'raa-signed': {
    narrow: { words: '', dy: 16 },
    wide: { words: 'from summit to signature', dy: 24 },
  },
  'raa-in-force': {
    narrow: undefined,
    wide: { words: 'from summit to entry into force', dy: -66 },
  },
};

/** How long it took since the summit: a bracket over the time and the days in it. */
export function interval(
  data: Access,
  axis: Axis,
  state: State,
  layout: LayoutName,
  edition: Edition,
): Mark[] {
  if (state.about === 'radars') return [];
  const measure = MEASURES[state.until][layout];
  const lane = lanesOf(state, layout).find(({ name }) => name === 'access');
  if (!measure || !lane) return [];
  const until = stepOf(data, state.until);
  const [from, to] = [axis.x(data.summit) + 3, axis.x(until.date)];
  const y = lane.y + measure.dy;
  const below = measure.dy > 0;
  const days = `${edition.number(daysBetween(data.summit, until.date))} days`;
  const bracket = stroke(
    'interval',
    `M${from} ${below ? y - 5 : y + 5}V${y}H${to}V${below ? y - 5 : y + 5}`,
    'ink',
  );
  if (layout === 'narrow') {
    const middle = Math.round((from + to) / 2);
    return [
      bracket,
      label('interval-days', days, middle, y + 20, { anchor: 'middle', weight: 600 }),
    ];
  }
  const left = from + 10;
  const big = { serif: true, size: 34, weight: 500 } as const;
  return [
    bracket,
    label('interval-days', days, left, below ? y + 42 : y - 12, big),
    label(
      'interval-words',
      measure.words,
      below ? left : left + textWidth(days, big.size, 'serif') + 10,
      below ? y + 64 : y - 12,
      {
        size: 14,
      },
    ),
  ];
}
