import type { Mark } from '../../../scene/mark.ts';
import { wrapText } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { stroke } from '../../marks/stroke.ts';
import { DAYS, elsewhere, type Stop, type Week } from '../data.ts';
import { dayOf, FRAMES, LIVES, lifeline, place, spotOf } from '../layout.ts';
import { INKS } from './inks.ts';

/** A ring around the lines of those who meet. */
function meeting(stop: Stop, layout: LayoutName): Mark {
  const { near, middle } = FRAMES[layout];
  const [x, y] = place(layout, [dayOf(stop), 0]);
  const low = stop.biden ? near : 0;
  const high = stop.marcos ? near : 0;
  const r = 9;
  const across = { from: middle - low - r, size: low + high + 2 * r };
  const box =
    layout === 'wide'
      ? { x: x - r, y: across.from, width: 2 * r, height: across.size }
      : { x: across.from, y: y - r, width: across.size, height: 2 * r };
  const gold = stop.id === 'beast';
  return {
    key: `stop-${stop.id}`,
    tag: 'rect',
    attrs: {
      ...box,
      rx: r,
      fill: 'paper',
      stroke: gold ? 'gold' : 'ink',
      'stroke-width': gold ? 2.5 : 1.5,
    },
    label: stop.title,
    rows: [stop.entry],
  };
}

function dots(stop: Stop, layout: LayoutName): Mark[] {
  const who = [
    { name: 'kishida', lane: 0, there: true },
    { name: 'biden', lane: -1, there: stop.biden },
    { name: 'marcos', lane: 1, there: stop.marcos },
  ] as const;
  return who
    .filter(({ there }) => there)
    .map(({ name, lane }): Mark => {
      const [cx, cy] = place(layout, [dayOf(stop), lane]);
      return {
        key: `dot-${stop.id}-${name}`,
        tag: 'circle',
        attrs: { cx, cy, r: 4, fill: INKS[name], 'pointer-events': 'none' },
      };
    });
}

function lines(layout: LayoutName): Mark {
  return {
    key: 'lines',
    tag: 'g',
    attrs: { fill: 'none', 'stroke-width': 4 },
    children: (['marcos', 'biden', 'kishida'] as const).map((name) => ({
      key: name,
      tag: 'path' as const,
      attrs: {
        d: lifeline(layout, LIVES[name]),
        stroke: INKS[name],
        ...(name === 'marcos' ? { 'stroke-width': 2.5 } : {}),
      },
    })),
  };
}

function wideStop(stop: Stop): Mark[] {
  const spot = spotOf(stop);
  const title = wrapText(stop.title, spot.width, 15, 'sans-bold');
  const more = wrapText(stop.more, spot.width, 14);
  const [x] = place('wide', [dayOf(stop), 0]);
  const { near, middle } = FRAMES.wide;
  const first = spot.up ? 158 - (title.length - 1) * 18.75 - (more.length - 1) * 17.5 : 348;
  const d = spot.up
    ? `M${x} 186V${middle - (stop.biden ? near : 0) - 9}`
    : `M${x} ${middle + (stop.marcos ? near : 0) + 9}V330`;
  return [
    stroke(`lead-${stop.id}`, d),
    ...labelLines(`title-${stop.id}`, title, spot.x, first, { size: 15, weight: 600 }),
    ...labelLines(`more-${stop.id}`, more, spot.x, first + title.length * 18.75, {
      size: 14,
      ink: 'muted',
    }),
  ];
}

/** What else happened on the same days, without the leaders. */
function sameDays(data: Week): Mark[] {
  const words = DAYS.flatMap((date, day) => {
    let y = 424;
    return elsewhere(data, date).flatMap(({ id, title }) => {
      const lines = wrapText(title, 138, 13);
      const block = labelLines(`else-${id}`, lines, 8 + day * 152, y, { ink: 'muted' });
      y += lines.length * 16.25 + 5;
      return block;
    });
  });
  return [label('else', 'The same days', 8, 400, { weight: 600, ink: 'muted' }), ...words];
}

/** Titles of stops on a phone, where they differ. */
const BRIEF: Readonly<Record<string, string>> = { trilateral: 'Three-way summit with Marcos' };

function narrowStop(stop: Stop): Mark[] {
  const [, y] = place('narrow', [dayOf(stop), 0]);
  const twice = [2, 3].includes(Math.floor(dayOf(stop)));
  return [
    label(`title-${stop.id}`, BRIEF[stop.id] ?? stop.title, 144, twice ? y + 5 : y - 3, {
      weight: 600,
    }),
    ...(twice ? [] : [label(`more-${stop.id}`, stop.more, 144, y + 14, { ink: 'muted' })]),
  ];
}

function dayMarks(layout: LayoutName): Mark[] {
  return DAYS.flatMap((day, i) => {
    const [x, y] = place(layout, [i, 0]);
    const text = String(Number(day.slice(-2)));
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
export function week(data: Week, layout: LayoutName): Mark[] {
  const wide = layout === 'wide';
  const names: Mark[] = wide
    ? [
        label('name-biden', 'Biden', 8, 188, { ink: 'us', weight: 600, size: 15 }),
        label('name-kishida', 'Kishida', 8, 274, { ink: 'jp', weight: 600, size: 15 }),
        label('name-marcos', 'Marcos', 596, 322, { ink: 'partner', weight: 600, size: 15 }),
        label('month', 'April 2024', 32, 34, { size: 15, ink: 'muted' }),
        ...sameDays(data),
      ]
    : [
        label('name-biden', 'Biden', 50, 14, { ink: 'us', weight: 600 }),
        label('name-kishida', 'Kishida', 93, 14, { ink: 'jp', weight: 600 }),
        label('month', 'April', 0, 14, { ink: 'muted' }),
        ...elsewhere(data, DAYS[0])
          .slice(0, 1)
          .map(({ title }) => label('poll', title, 144, 44, { ink: 'muted' })),
      ];
  return [
    { key: 'days', tag: 'g', attrs: {}, children: dayMarks(layout) },
    lines(layout),
    ...data.stops.map((stop) => meeting(stop, layout)),
    ...data.stops.flatMap((stop) => dots(stop, layout)),
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: [...names, ...data.stops.flatMap(wide ? wideStop : narrowStop)],
    },
  ];
}
