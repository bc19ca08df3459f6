import type { Mark } from '../../../scene/mark.ts';
import { textWidth } from '../../../scene/text.ts';
import type { ByLayout, LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { stroke } from '../../marks/stroke.ts';
import { type Access, daysBetween, stepOf } from '../data.ts';
import { type Axis, lanesOf } from '../layout.ts';
import type { State, Until } from '../view.ts';
import type { Words } from '../words.ts';

/** Where the bracket of a state is, px from the lane's line; none where there is no room. */
const BRACKETS: Readonly<Record<Until, ByLayout<number | undefined>>> = {
  'raa-signed': { narrow: 16, wide: 24 },
  'raa-in-force': { narrow: undefined, wide: -66 },
};

/** How long it took since the summit: a bracket over the time and the days in it. */
export function interval(
  data: Access,
  axis: Axis,
  state: State,
  layout: LayoutName,
  words: Words,
): Mark[] {
  if (state.about === 'radars') return [];
  const dy = BRACKETS[state.until][layout];
  const lane = lanesOf(state, layout).find(({ name }) => name === 'access');
  if (dy === undefined || !lane) return [];
  const until = stepOf(data, state.until);
  const [from, to] = [axis.x(data.summit) + 3, axis.x(until.date)];
  const y = lane.y + dy;
  const below = dy > 0;
  const days = words.labels.days(words.number(daysBetween(data.summit, until.date)));
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
      words.labels.since[state.until],
      below ? left : left + textWidth(days, big.size, 'serif') + 10,
      below ? y + 64 : y - 12,
      {
        size: 14,
      },
    ),
  ];
}
