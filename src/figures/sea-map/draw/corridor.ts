import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { note } from '../../marks/note.ts';
import { position, type SeaMap } from '../data.ts';
import { projectionOf } from '../layout.ts';
import type { Words } from '../words.ts';
import { town } from './town.ts';

const SPOT = {
  narrow: { note: [12, 24], width: 128, size: 14 },
  wide: { note: [36, 96], width: 226, size: 14 },
} as const;

function promise(data: SeaMap, layout: LayoutName, words: Words): Mark[] {
  const { note: at, width, size } = SPOT[layout];
  const { launch, since } = data.encounters;
  const wide = layout === 'wide';
  const told = words.labels.corridor;
  return note(
    'corridor',
    [
      { text: words.date(launch.date), style: { size } },
      { text: launch.title, style: { size: size + (wide ? 2 : 1), weight: 600 }, above: 3 },
      {
        text: told.promised[layout],
        style: { size },
        above: wide ? 2 : 0,
      },
      {
        text: told.since[layout](words.date(since.date.slice(0, 7))),
        style: { size, ink: 'muted' },
        above: 8,
      },
    ],
    at[0],
    at[1],
    width,
    words,
  );
}

/** The four stops of the Luzon Economic Corridor, joined by hollow straight lines, and what was promised. */
export function corridor(data: SeaMap, layout: LayoutName, words: Words): Mark[] {
  const { place, px } = projectionOf('luzon', layout);
  const stops = data.stops.map((stop) => ({ stop, at: px(position(stop)) }));
  const d = stops.map(({ at }, i) => `${i === 0 ? 'M' : 'L'}${at.join(' ')}`).join('');
  const band = { d, fill: 'none', 'stroke-linejoin': 'round' } as const;
  return [
    { key: 'band', tag: 'path', attrs: { ...band, stroke: 'gold', 'stroke-width': 7 } },
    { key: 'core', tag: 'path', attrs: { ...band, stroke: 'paper', 'stroke-width': 3 } },
    ...(layout === 'wide' ? data.legs : []).map(({ from, to, km }): Mark => {
      const [x1, y1] = place(position(from));
      const [x2, y2] = place(position(to));
      const up = y2 < y1;
      const text = words.labels.km(words.number(Math.round(km)));
      return label(
        `leg-${to.id}`,
        text,
        (x1 + x2) / 2 + (up ? -12 : 14),
        (y1 + y2) / 2 + (up ? -2 : 4),
        {
          ink: 'muted',
          anchor: up ? 'end' : 'start',
        },
      );
    }),
    ...stops.map(({ stop, at: [x, y] }) => town(stop, x, y, { r: 5.5, size: SPOT[layout].size })),
    ...promise(data, layout, words),
  ];
}
