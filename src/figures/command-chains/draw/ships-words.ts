import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import type { Chains } from '../data.ts';
import { SHIPS } from '../layout.ts';
import type { Words } from '../words.ts';

/** What is said of the two shores, and of the days below them. */
export function shipsWords(data: Chains, layout: LayoutName, words: Words): Mark[] {
  const f = SHIPS[layout];
  const wide = layout === 'wide';
  const n = words.number;
  const { statuses, ships: says } = words.labels;
  const { overhaulMillions, backlogDays, daysAsked, daysKept } = data.quantities;
  const { overhaulDone } = data.dates;
  const size = f.size;
  const body = { size: wide ? 15 : 14 };
  const right = f.japan + f.hex + (wide ? 8 : 4);
  const [yokohama, yokosuka, sasebo] = f.yards;
  const based = (yokosuka + sasebo) / 2;
  const barText = (days: number): number => f.japan + days * f.day + 8;
  return [
    label('japan', says.japan, f.japan, f.top - 12, {
      size,
      weight: 600,
      ink: 'jp',
      anchor: 'middle',
    }),
    label('us', says.us, wide ? f.us : 360, f.top - 12, {
      size,
      weight: 600,
      ink: 'us',
      anchor: wide ? 'middle' : 'end',
    }),
    ...says.yards.map((name, i) =>
      label(`yard-${i}`, name, f.japan - f.hex - 4, (f.yards[i] ?? 0) + size * 0.35, {
        size,
        weight: 600,
        anchor: 'end',
      }),
    ),
    label('overhaul', says.overhaul(statuses[data.repairs]), right, yokohama + size * 1.7, {
      ...body,
      weight: 600,
    }),
    label(
      'overhaul-2',
      says.cost[layout](
        n(overhaulMillions),
        words.date(wide ? overhaulDone : overhaulDone.slice(0, 4)),
      ),
      right,
      yokohama + size * 3,
      body,
    ),
    ...labelLines(
      'based',
      says.based[layout],
      f.japan + (wide ? 100 : 46),
      based - (wide ? 4 : 12),
      body,
    ),
    ...(wide
      ? [
          ...labelLines('route-name', says.route, (f.us + f.japan) / 2, 66, {
            ...body,
            ink: 'us',
            anchor: 'middle',
          }),
          ...labelLines('queue', says.backlog.wide, f.us + 20, f.home - 20, body),
          label('queue-n', n(backlogDays), f.us + 20, f.home + 42, { size: 44, serif: true }),
          label('queue-days', says.backlogSaid, f.us + 20, f.home + 66, body),
        ]
      : [
          ...labelLines('queue', says.backlog.narrow, f.us - 12, f.home - 8, { anchor: 'end' }),
          label('queue-n', says.backlogDays(n(backlogDays)), f.us - 12, f.home + 14, {
            size: 20,
            serif: true,
            anchor: 'end',
          }),
        ]),
    label('limit', says.limit[layout], wide ? f.japan : 0, f.bars - (wide ? 14 : 10), {
      ...body,
      ink: 'muted',
    }),
    label(
      'kept-name',
      says.kept[layout](n(daysKept)),
      barText(daysKept),
      f.bars + f.bar * 0.5 + size * 0.32,
      body,
    ),
    label(
      'asked-name',
      says.asked(n(daysAsked)),
      barText(daysAsked),
      f.bars + f.bar * 2.3 + size * 0.32,
      body,
    ),
  ];
}
