import type { Edition } from '../../../editions/edition.ts';
import type { Attrs, Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { statusFills, statusTile } from '../../marks/status.ts';
import { stroke } from '../../marks/stroke.ts';
import type { Chains } from '../data.ts';
import { SHIPS } from '../layout.ts';
import { node } from './node.ts';

type Frame = (typeof SHIPS)[LayoutName];

const ABOUT = {
  overhaul: { label: 'One overhaul in a commercial yard', rows: ['O05'] },
  based: { label: 'Ships based in Japan', rows: ['C052'] },
  home: { label: 'Yards in the United States', rows: ['C049', 'N038'] },
  limit: { label: 'Days of repair abroad', rows: ['O06', 'N037'] },
};

function shores(f: Frame): Mark {
  const [yokohama, ...based] = f.yards;
  const far = (f.us + f.japan) / 2;
  const lift = yokohama - f.size * 1.4;
  const route = stroke(
    'route',
    `M${f.us} ${yokohama}C${far} ${lift} ${far} ${lift} ${f.japan + f.hex} ${yokohama}`,
    'us',
    2.5,
  );
  return {
    key: 'shores',
    tag: 'g',
    attrs: { fill: 'none' },
    children: [
      stroke('shore-japan', `M${f.japan} ${f.top}V${f.bottom}`, 'jp', 4),
      stroke('shore-us', `M${f.us} ${f.top}V${f.bottom}`, 'us', 4),
      { ...route, attrs: { ...route.attrs, 'stroke-dasharray': '2 6' } },
      ...based.map((y, i) => {
        const [x, wide] = [f.japan + f.r, f.japan + f.r + f.loop];
        const high = f.loop / 3;
        return stroke(
          `loop-${i}`,
          `M${x} ${y - 3}C${wide} ${y - high} ${wide} ${y + high} ${x} ${y + 3}`,
          'us',
          2.5,
        );
      }),
    ],
  };
}

/** How long ships from American home ports may be repaired abroad: kept, and asked for. */
function limits(f: Frame, kept: number, asked: number): Mark {
  const bar = (key: string, days: number, y: number, look: Attrs): Mark => ({
    key,
    tag: 'rect',
    attrs: { x: f.japan, y, width: days * f.day, height: f.bar, ...look },
  });
  return {
    key: 'limits',
    tag: 'g',
    attrs: { stroke: 'us', 'stroke-width': 1.5 },
    ...ABOUT.limit,
    children: [
      bar('kept', kept, f.bars, { fill: 'us' }),
      bar('asked', asked, f.bars + f.bar * 1.8, { fill: 'paper', 'stroke-dasharray': '4 3' }),
    ],
  };
}

/** Two shores: what may be mended in Japan, and what has to go home. */
export function ships(data: Chains, layout: LayoutName, edition: Edition): Mark[] {
  const f = SHIPS[layout];
  const { daysAsked, daysKept } = data.quantities;
  const [yokohama, yokosuka, sasebo] = f.yards;
  const tile = statusTile('yokohama', data.repairs, { x: f.japan, y: yokohama }, f.hex);
  return [
    statusFills,
    shores(f),
    node('yokosuka', f.japan, yokosuka, 'jp', 'full', ABOUT.based, f.r),
    node('sasebo', f.japan, sasebo, 'jp', 'full', ABOUT.based, f.r),
    node('home', f.us, f.home, 'us', 'full', ABOUT.home, f.r),
    { ...tile, ...ABOUT.overhaul },
    limits(f, daysKept, daysAsked),
    { key: 'words', tag: 'g', attrs: {}, children: words(data, layout, edition) },
  ];
}

function words(data: Chains, layout: LayoutName, edition: Edition): Mark[] {
  const f = SHIPS[layout];
  const wide = layout === 'wide';
  const n = edition.number;
  const { overhaulMillions, backlogDays, daysAsked, daysKept } = data.quantities;
  const size = f.size;
  const body = { size: wide ? 15 : 13 };
  const right = f.japan + f.hex + (wide ? 8 : 4);
  const [yokohama, yokosuka, sasebo] = f.yards;
  const based = (yokosuka + sasebo) / 2;
  const barText = (days: number): number => f.japan + days * f.day + 8;
  return [
    label('japan', 'Japan', f.japan, f.top - 12, {
      size,
      weight: 600,
      ink: 'jp',
      anchor: 'middle',
    }),
    label('us', 'United States', wide ? f.us : 360, f.top - 12, {
      size,
      weight: 600,
      ink: 'us',
      anchor: wide ? 'middle' : 'end',
    }),
    ...['Yokohama', 'Yokosuka', 'Sasebo'].map((name, i) =>
      label(`yard-${i}`, name, f.japan - f.hex - 4, (f.yards[i] ?? 0) + size * 0.35, {
        size,
        weight: 600,
        anchor: 'end',
      }),
    ),
    label('overhaul', `${data.repairs}: one overhaul`, right, yokohama + size * 1.7, {
      ...body,
      weight: 600,
    }),
    label(
      'overhaul-2',
      wide
        ? `$${n(overhaulMillions)} million, done ${edition.date(data.dates.overhaulDone)}`
        : `$${n(overhaulMillions)} million, 2025`,
      right,
      yokohama + size * 3,
      body,
    ),
    ...labelLines(
      'based',
      wide
        ? ['ships based in Japan', 'are serviced here']
        : ['ships based', 'in Japan are', 'serviced here'],
      f.japan + (wide ? 100 : 46),
      based - (wide ? 4 : 12),
      body,
    ),
    ...(wide
      ? [
          ...labelLines(
            'route-name',
            ['ships whose home port', 'is in the US or Guam'],
            (f.us + f.japan) / 2,
            66,
            { ...body, ink: 'us', anchor: 'middle' },
          ),
          ...labelLines(
            'queue',
            ['maintenance', 'backlogs of up to'],
            f.us + 20,
            f.home - 20,
            body,
          ),
          label('queue-n', n(backlogDays), f.us + 20, f.home + 42, { size: 44, serif: true }),
          label('queue-days', 'days, said Emanuel', f.us + 20, f.home + 66, body),
        ]
      : [
          label('queue', 'backlogs of up to', f.us - 12, f.home - 8, { anchor: 'end' }),
          label('queue-n', `${n(backlogDays)} days`, f.us - 12, f.home + 14, {
            size: 22,
            serif: true,
            anchor: 'end',
          }),
        ]),
    label(
      'limit',
      wide
        ? 'Days of repair abroad allowed to ships from American home ports'
        : 'Days of repair abroad, US home ports',
      wide ? f.japan : 0,
      f.bars - (wide ? 14 : 10),
      { ...body, ink: 'muted' },
    ),
    label(
      'kept-name',
      wide
        ? `${n(daysKept)} kept in a House draft, 2024`
        : `${n(daysKept)} kept in a draft of 2024`,
      barText(daysKept),
      f.bars + f.bar * 0.5 + size * 0.32,
      body,
    ),
    label(
      'asked-name',
      `${n(daysAsked)} asked`,
      barText(daysAsked),
      f.bars + f.bar * 2.3 + size * 0.32,
      body,
    ),
  ];
}
