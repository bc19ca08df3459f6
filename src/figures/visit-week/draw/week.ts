import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { stroke } from '../../marks/stroke.ts';
import { DAYS, elsewhere, type Week } from '../data.ts';
import { dayOf, DRIVEN, FRAMES, place, sizes } from '../layout.ts';
import type { Driven } from '../view.ts';
import type { Words } from '../words.ts';
import { car, SMALL } from './car.ts';
import { INKS } from './inks.ts';
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

/** Over the days that the lines have run through; what lies ahead of the car is not drawn yet. */
function driven(day: number, layout: LayoutName): Mark {
  const { width, height } = sizes[layout];
  const [x, y] = place(layout, [day, 0]);
  const box = layout === 'wide' ? { width: x, height } : { width, height: y };
  return {
    key: 'defs',
    tag: 'defs',
    attrs: {},
    children: [
      {
        key: 'clip-driven',
        tag: 'clipPath',
        attrs: { id: 'driven' },
        children: [{ key: 'driven-box', tag: 'rect', attrs: { x: 0, y: 0, ...box } }],
      },
    ],
  };
}

/** The days up to one: lives that meet, and the car that has driven so far on Kishida’s line. */
export function week(data: Week, to: Driven, layout: LayoutName, words: Words): Mark[] {
  const { lives, month } = words.labels;
  const wide = layout === 'wide';
  const at = DRIVEN[layout][to];
  const stops = data.stops.filter((stop) => dayOf(stop) < at);
  const isMarcosThere = stops.some(({ marcos }) => marcos);
  const [cx, cy] = place(layout, [at, 0]);
  const names: Mark[] = wide
    ? [
        label('name-biden', lives.biden, 8, 188, { ink: 'us', weight: 600, size: 15 }),
        label('name-kishida', lives.kishida, 8, 274, { ink: 'jp', weight: 600, size: 15 }),
        ...(isMarcosThere
          ? [
              label('name-marcos', lives.marcos, 596, 322, {
                ink: 'muted',
                weight: 600,
                size: 15,
              }),
            ]
          : []),
        label('month', month.wide, 32, 34, { size: 15, ink: 'muted' }),
        ...sameDays(data, to, words),
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
    driven(at, layout),
    { key: 'days', tag: 'g', attrs: {}, children: dayMarks(layout, words) },
    lines(layout, ['marcos', 'biden', 'kishida'], FRAMES[layout], { 'clip-path': '#driven' }),
    ...car(at, 0, layout, SMALL[layout]),
    {
      key: 'rider',
      tag: 'circle',
      attrs: { cx, cy, r: 4, fill: INKS.kishida, 'pointer-events': 'none' },
    },
    ...stops.map((stop) => meeting(stop, layout, words)),
    ...stops.flatMap((stop) => dots(stop, layout)),
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: [...names, ...stops.flatMap((stop) => (wide ? wideStop : narrowStop)(stop, words))],
    },
  ];
}
