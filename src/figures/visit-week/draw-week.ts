import type { Mark } from '../../scene/mark.ts';
import { wrapText } from '../../scene/text.ts';
import type { LayoutName } from '../contract.ts';
import { label, labelLines } from '../marks/label.ts';
import { stroke } from '../marks/stroke.ts';
import type { Stop, Week } from './data.ts';
import { FRAMES, LIVES, lifeline, place } from './layout.ts';

/** Who wears which ink. */
export const INKS = { kishida: 'jp', biden: 'us', marcos: 'partner' } as const;

/** A ring around the lines of those who meet. */
function meeting(stop: Stop, layout: LayoutName): Mark {
  const { near, middle } = FRAMES[layout];
  const [x, y] = place(layout, [stop.day, 0]);
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
    rows: stop.rows,
  };
}

function dots(stop: Stop, layout: LayoutName): Mark[] {
  const who = [
    { name: 'kishida', lane: 0 as const, there: true },
    { name: 'biden', lane: -1 as const, there: stop.biden },
    { name: 'marcos', lane: 1 as const, there: stop.marcos },
  ];
  return who
    .filter(({ there }) => there)
    .map(({ name, lane }) => {
      const [cx, cy] = place(layout, [stop.day, lane]);
      const fill = INKS[name as keyof typeof INKS];
      return {
        key: `dot-${stop.id}-${name}`,
        tag: 'circle' as const,
        attrs: { cx, cy, r: 4, fill, 'pointer-events': 'none' },
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

/** Where a stop's words begin and how wide they run, px, above or below the lines: chosen by hand. */
const SPOTS: Readonly<
  Record<string, { readonly x: number; readonly up?: true; readonly width: number }>
> = {
  beast: { x: 190, width: 170 },
  summit: { x: 314, up: true, width: 130 },
  dinner: { x: 366, width: 100 },
  congress: { x: 489, width: 92 },
  trilateral: { x: 558, up: true, width: 180 },
  carolina: { x: 640, width: 120 },
};

function wideStop(stop: Stop): Mark[] {
  const spot = SPOTS[stop.id] ?? { x: 0, width: 100 };
  const title = wrapText(stop.title, spot.width, 15, 'sans-bold');
  const more = wrapText(stop.more, spot.width, 14);
  const [x] = place('wide', [stop.day, 0]);
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
function elsewhere(week: Week): Mark[] {
  const words = week.elsewhere.flatMap((entries, day) => {
    let y = 424;
    return entries.flatMap(({ id, title }) => {
      const lines = wrapText(title, 138, 13);
      const block = labelLines(`else-${id}`, lines, 8 + day * 152, y, { ink: 'muted' });
      y += lines.length * 16.25 + 5;
      return block;
    });
  });
  return [label('else', 'The same days', 8, 400, { weight: 600, ink: 'muted' }), ...words];
}

function narrowStop(stop: Stop): Mark[] {
  const [, y] = place('narrow', [stop.day, 0]);
  const twice = stop.more === '' || [2, 3].includes(Math.floor(stop.day));
  return [
    label(`title-${stop.id}`, stop.brief, 144, twice ? y + 5 : y - 3, { weight: 600 }),
    ...(twice ? [] : [label(`more-${stop.id}`, stop.more, 144, y + 14, { ink: 'muted' })]),
  ];
}

function dayMarks(week: Week, layout: LayoutName): Mark[] {
  return week.days.flatMap((day, i) => {
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
        ...elsewhere(data),
      ]
    : [
        label('name-biden', 'Biden', 50, 14, { ink: 'us', weight: 600 }),
        label('name-kishida', 'Kishida', 93, 14, { ink: 'jp', weight: 600 }),
        label('month', 'April', 0, 14, { ink: 'muted' }),
        label('poll', data.elsewhere[0]?.[0]?.title ?? '', 144, 44, { ink: 'muted' }),
      ];
  return [
    { key: 'days', tag: 'g', attrs: {}, children: dayMarks(data, layout) },
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
