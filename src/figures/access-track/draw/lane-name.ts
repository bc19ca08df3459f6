import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { note } from '../../marks/note.ts';
import { stroke } from '../../marks/stroke.ts';
import { type Access, type LaneName, laneSteps } from '../data.ts';
import { focusOf, type Lane, SIDES } from '../layout.ts';
import type { State } from '../view.ts';
import { INKS } from './track.ts';

const NAMES: Readonly<Record<LaneName, string>> = {
  access: 'Access agreement',
  supply: 'Sharing supplies',
  information: 'Sharing secrets',
  sold: 'Air radars: sold',
  given: 'Coastal radars: given',
};

const MEANINGS: Partial<Record<LaneName, string>> = {
  access: 'Forces of each may train in the other country; no permanent bases',
};

/** Which way radars and money go: there and back for a sale, there only for a gift. */
function exchange(lane: LaneName, x: number, y: number): Mark[] {
  if (lane !== 'sold' && lane !== 'given') return [];
  const ink = INKS[lane];
  const [from, to] = [x + 48, x + 96];
  const there = `M${from} ${y - 9}H${to}m-6 -4l6 4l-6 4`;
  const back = `M${to} ${y + 1}H${from}m6 -4l-6 4l6 4`;
  return [
    label(`${lane}-tokyo`, 'Tokyo', x, y, { ink: 'muted' }),
    stroke(`${lane}-there`, there, ink, 2),
    ...(lane === 'sold' ? [stroke(`${lane}-back`, back, ink, 2)] : []),
    label(`${lane}-manila`, 'Manila', x + 106, y, { ink: 'muted' }),
    label(`${lane}-goods`, 'radars', (from + to) / 2, y - 18, { ink: 'muted', anchor: 'middle' }),
    ...(lane === 'sold'
      ? [
          label(`${lane}-money`, 'money', (from + to) / 2, y + 19, {
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
): Mark[] {
  const key = `${name}-name`;
  const weight = open ? { weight: 600 as const } : { ink: 'muted' as const };
  if (layout === 'wide') {
    const meaning = MEANINGS[name];
    return [
      label(key, NAMES[name], 32, y + 5, { size: open ? 15 : 13, ...weight }),
      ...(open && meaning
        ? note(`${name}-meaning`, [{ text: meaning, style: { ink: 'muted' } }], 32, y + 25, 150)
        : []),
      ...(open ? exchange(name, 32, y + 48) : []),
    ];
  }
  const [left, right] = SIDES.narrow;
  const end = focusOf(state) === 'raa-in-force';
  const top = open ? (name === 'given' ? y - 16 : y - 51) : y - 11;
  const reached =
    name === 'supply' || name === 'information' ? laneSteps(data, name).at(-1) : undefined;
  const text = `${NAMES[name]}${reached ? `: ${reached.short}` : ''}`;
  return [
    label(key, text, end ? right : left, top, {
      ...weight,
      ...(end ? { anchor: 'end' } : {}),
    }),
  ];
}
