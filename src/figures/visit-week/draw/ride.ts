import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import type { Stop } from '../data.ts';
import { dayOf, NEAR_FRAMES } from '../layout.ts';
import type { Words } from '../words.ts';
import { car, LARGE } from './car.ts';
import { dots, lines } from './lives.ts';

/** Radius of the two on the back seat, px. */
const DOT = { narrow: 12, wide: 22 } as const;

/** One stop from so near that the car fills the picture: the two lines of the week run on through it. */
export function ride(stop: Stop, layout: LayoutName, words: Words): Mark[] {
  const { lives, stop: called, evening } = words.labels;
  const wide = layout === 'wide';
  const frame = NEAR_FRAMES[layout];
  const [x, y] = wide ? [110, 390] : [178, 92];
  const { middle, near } = frame;
  const names = [
    { key: 'name-biden', text: lives.biden, ink: 'us', beside: middle - near - 12, under: 116 },
    { key: 'name-kishida', text: lives.kishida, ink: 'jp', beside: middle + 22, under: 136 },
  ] as const;
  return [
    lines(layout, ['biden', 'kishida'], frame),
    ...car(
      dayOf(stop),
      -frame.near / 2,
      layout,
      LARGE[layout],
      { label: called(stop, 'wide'), rows: [stop.entry] },
      frame,
    ),
    ...dots(stop, layout, DOT[layout], frame),
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: [
        ...names.map(({ key, text, ink, beside, under }) =>
          label(key, text, wide ? 28 : x, wide ? beside : y + under, {
            ink,
            weight: 600,
            ...(wide ? { size: 15 } : {}),
          }),
        ),
        label('date', words.date(stop.date), x, y, { size: wide ? 56 : 30, serif: true }),
        label('date-time', evening, x, y + (wide ? 40 : 26), {
          size: wide ? 28 : 20,
          serif: true,
          ink: 'muted',
        }),
        ...(wide
          ? [
              label('date-1', called(stop, 'wide'), 470, y, { size: 18, weight: 600 }),
              label('date-2', stop.more, 470, y + 28, { size: 18, ink: 'muted' }),
            ]
          : [
              label('date-1', called(stop, 'wide'), x, y + 64, { size: 15, weight: 600 }),
              label('date-2', stop.more, x, y + 84, { size: 15, ink: 'muted' }),
            ]),
      ],
    },
  ];
}
