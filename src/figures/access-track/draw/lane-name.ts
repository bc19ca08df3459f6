import type { Mark } from '../../../scene/mark.ts';
import { textWidth } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { note } from '../../marks/note.ts';
import { stroke } from '../../marks/stroke.ts';
import { type Access, type LaneName, laneSteps } from '../data.ts';
import { focusOf, type Lane, SIDES } from '../layout.ts';
import type { State } from '../view.ts';
import type { Words } from '../words.ts';
import { INKS } from './track.ts';

/** Which way radars and money go: there and back for a sale, there only for a gift. */
function exchange(lane: LaneName, x: number, y: number, { labels }: Words): Mark[] {
  const { tokyo, manila, radars, money } = labels.exchange;
  if (lane !== 'sold' && lane !== 'given') return [];
  const ink = INKS[lane];
  const from = x + Math.ceil(textWidth(tokyo, 14)) + 10;
  const to = from + 48;
  const there = `M${from} ${y - 9}H${to}m-6 -4l6 4l-6 4`;
  const back = `M${to} ${y + 1}H${from}m6 -4l-6 4l6 4`;
  return [
    label(`${lane}-tokyo`, tokyo, x, y, { ink: 'muted' }),
    stroke(`${lane}-there`, there, ink, 2),
    ...(lane === 'sold' ? [stroke(`${lane}-back`, back, ink, 2)] : []),
    label(`${lane}-manila`, manila, to + 10, y, { ink: 'muted' }),
    label(`${lane}-goods`, radars, (from + to) / 2, y - 18, { ink: 'muted', anchor: 'middle' }),
    ...(lane === 'sold'
      ? [
          label(`${lane}-money`, money, (from + to) / 2, y + 19, {
            ink: 'muted',
            anchor: 'middle',
          }),
        ]
      : []),
  ];
}

/** The name of a lane: left of its line where there is room, else above it. */
export function laneName(
  data: Access,
  { name, y, open }: Lane,
  state: State,
  layout: LayoutName,
  words: Words,
): Mark[] {
  const { labels } = words;
  const key = `${name}-name`;
  const weight = open ? { weight: 600 as const } : { ink: 'muted' as const };
  if (layout === 'wide') {
    return [
      label(key, labels.lanes[name], 32, y + 5, { size: open ? 15 : 14, ...weight }),
      ...(open && name === 'access'
        ? note(
            `${name}-meaning`,
            [{ text: labels.access, style: { ink: 'muted' } }],
            32,
            y + 25,
            150,
            words,
          )
        : []),
      ...(open ? exchange(name, 32, y + 48, words) : []),
    ];
  }
  const [left, right] = SIDES.narrow;
  const end = focusOf(state) === 'raa-in-force';
  const top = open ? (name === 'given' ? y - 16 : y - 51) : y - 11;
  const reached =
    name === 'supply' || name === 'information' ? laneSteps(data, name).at(-1) : undefined;
  const lane = labels.lanes[name];
  const text = reached ? labels.reached(lane, reached.short) : lane;
  return [
    label(key, text, end ? right : left, top, {
      ...weight,
      ...(end ? { anchor: 'end' } : {}),
    }),
  ];
}
