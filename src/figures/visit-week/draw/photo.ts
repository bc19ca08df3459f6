import { scaleTime } from 'd3';
import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { stroke } from '../../marks/stroke.ts';
import type { Stop } from '../data.ts';
import type { Words } from '../words.ts';
import { INKS } from './inks.ts';

/** One stop on an otherwise empty line of three years. */
export function photo(stop: Stop, layout: LayoutName, words: Words): Mark[] {
  const { labels } = words;
  const wide = layout === 'wide';
  const [from, to] = wide ? [30, 730] : [24, 280];
  const scale = scaleTime([Date.UTC(2024, 0, 1), Date.UTC(2027, 0, 1)], [from, to]);
  const at = Math.round(scale(Date.parse(stop.date)));
  const lane = wide ? 330 : 52;
  const ticks = [2024, 2025, 2026].flatMap((year) => {
    const text = words.date(String(year));
    const t = Math.round(scale(Date.UTC(year, 0, 1)));
    const d = wide ? `M${t} ${lane - 5}V${lane + 5}` : `M${lane - 5} ${t}H${lane + 5}`;
    return [
      stroke(`tick-${year}`, d),
      wide
        ? label(`year-${year}`, text, t, lane + 28, { size: 15, ink: 'muted' })
        : label(`year-${year}`, text, lane - 12, t + 5, { ink: 'muted', anchor: 'end' }),
    ];
  });
  const r = wide ? 16 : 13;
  const box = wide
    ? { x: at - 26, y: lane - r, width: 52, height: 2 * r }
    : { x: lane - 22, y: at - r, width: 44, height: 2 * r };
  const dot = (name: 'kishida' | 'biden', shift: number): Mark => ({
    key: `dot-${stop.id}-${name}`,
    tag: 'circle',
    attrs: {
      cx: (wide ? at : lane) + shift,
      cy: wide ? lane : at,
      r: wide ? 9 : 7.5,
      fill: INKS[name],
      'pointer-events': 'none',
    },
  });
  const [x, y] = wide ? [at - 26, 170] : [100, at + 2];
  return [
    {
      key: 'years',
      tag: 'g',
      attrs: {},
      children: [
        stroke('axis', wide ? `M${from} ${lane}H${to}` : `M${lane} ${from}V${to}`),
        ...ticks,
      ],
    },
    {
      key: `stop-${stop.id}`,
      tag: 'rect',
      attrs: { ...box, rx: r, fill: 'paper', stroke: 'gold', 'stroke-width': 2.5 },
      label: labels.stop(stop, 'wide'),
      rows: [stop.entry],
    },
    dot('biden', wide ? -11 : -9),
    dot('kishida', wide ? 11 : 9),
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: [
        label('date', words.date(stop.date), x, y, { size: wide ? 56 : 34, serif: true }),
        label('date-1', labels.stop(stop, 'wide'), x, y + (wide ? 36 : 28), {
          size: wide ? 18 : 15,
          weight: 600,
        }),
        label('date-2', stop.more, x, y + (wide ? 60 : 48), {
          size: wide ? 18 : 15,
          ink: 'muted',
        }),
        ...(wide ? [stroke('date-lead', `M${at} 248V${lane - r}`)] : []),
      ],
    },
  ];
}
