import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { stroke } from '../../marks/stroke.ts';
import { DAYS, elsewhere, type Week } from '../data.ts';
import { place } from '../layout.ts';
import type { Words } from '../words.ts';
import { car, SMALL } from './car.ts';
import { dots, lines, meeting } from './lives.ts';
import { narrowStop, sameDays, wideStop } from './stops.ts';

/** The days, by their numbers. */
function dayMarks(layout: LayoutName, words: Words): Mark[] {
  return DAYS.flatMap((day, i) => {
    const [x, y] = place(layout, [i, 0]);
    const text = words.number(Number(day.slice(-2)));
    const wide = layout === 'wide';
    const d = wide ? `M${x} 12V52M${x} 190V316` : `M0 ${y - 3}H360`;
    return [
      ...(i === 0 ? [] : [stroke(`day-${i}-rule`, d, 'faint')]),
      wide
        ? label(`day-${i}`, text, x + 8, 34, { size: 30, serif: true })
        : label(`day-${i}`, text, 0, y + 21, { size: 24, serif: true }),
    ];
  });
}

/** Five days: three lives, and where they meet. */
export function week(data: Week, layout: LayoutName, words: Words): Mark[] {
  const { lives, month } = words.labels;
  const wide = layout === 'wide';
  const names: Mark[] = wide
    ? [
        label('name-biden', lives.biden, 8, 188, { ink: 'us', weight: 600, size: 15 }),
        label('name-kishida', lives.kishida, 8, 274, { ink: 'jp', weight: 600, size: 15 }),
        label('name-marcos', lives.marcos, 596, 322, { ink: 'muted', weight: 600, size: 15 }),
        label('month', month.wide, 32, 34, { size: 15, ink: 'muted' }),
        ...sameDays(data, words),
      ]
    : [
        label('name-biden', lives.biden, 50, 14, { ink: 'us', weight: 600 }),
        label('name-kishida', lives.kishida, 93, 14, { ink: 'jp', weight: 600 }),
        label('month', month.narrow, 0, 14, { ink: 'muted' }),
        ...elsewhere(data, DAYS[0])
          .slice(0, 1)
          .map(({ title }) => label('poll', title, 144, 44, { ink: 'muted' })),
      ];
  return [
    { key: 'days', tag: 'g', attrs: {}, children: dayMarks(layout, words) },
    lines(layout, ['marcos', 'biden', 'kishida']),
    ...data.stops.flatMap((stop) =>
      stop.id === 'beast'
        ? car(stop, layout, SMALL[layout], words)
        : [meeting(stop, layout, words)],
    ),
    ...data.stops.flatMap((stop) => dots(stop, layout)),
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: [
        ...names,
        ...data.stops.flatMap((stop) => (wide ? wideStop : narrowStop)(stop, words)),
      ],
    },
  ];
}
