import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import type { Investment } from '../data.ts';
import type { Words } from '../words.ts';
import { columnWords, holdingsMarks } from './holdings.ts';
import { layOutHoldings } from '../layout/holdings.ts';
import { turnId, type SteelTurn } from '../data/steel.ts';
import { tenth } from '../../../scene/tenth.ts';

const FRAMES = {
  wide: { sliver: 190, track: 420, top: 74, step: 96, r: 9, beside: 22 },
  narrow: { sliver: 92, track: 190, top: 18, step: 57, r: 6, beside: 14 },
} as const;

/** The sign of a turn: hollow, a bar, a cross, half full, full. */
function sign(kind: SteelTurn['kind'], x: number, y: number, r: number): Mark[] {
  const a = tenth(r * 0.5);
  const inside: Readonly<Record<SteelTurn['kind'], Mark['attrs'] | null>> = {
    agreed: null,
    opposed: { d: `M${x - a} ${y}h${2 * a}`, 'stroke-width': 2.5 },
    blocked: {
      d: `M${x - a} ${y - a}l${2 * a} ${2 * a}m0-${2 * a}l-${2 * a} ${2 * a}`,
      'stroke-width': 2.5,
    },
    allowed: { d: `M${x - r} ${y}a${r} ${r} 0 0 0 ${2 * r} 0z`, fill: 'jp' },
    closed: null,
  };
  const attrs = inside[kind];
  return [
    {
      key: `${kind}o`,
      tag: 'circle',
      attrs: { cx: x, cy: y, r, fill: kind === 'closed' ? 'jp' : 'paper' },
    },
    ...(attrs ? [{ key: `${kind}s`, tag: 'path' as const, attrs }] : []),
  ];
}

function turnMark(turn: SteelTurn, i: number, layout: LayoutName, words: Words): Mark {
  const { track, top, step, r, beside } = FRAMES[layout];
  const told = words.labels.holdings.turns[turn.kind];
  const y = top + i * step;
  const loud = layout === 'wide' ? { size: 15, weight: 600 as const } : { weight: 600 as const };
  return {
    key: turn.kind,
    tag: 'g',
    attrs: {},
    label: told.wide,
    rows: [turnId(turn.kind)],
    children: [
      {
        key: `${turn.kind}-sign`,
        tag: 'g',
        attrs: { stroke: 'jp', 'stroke-width': 1.5 },
        children: sign(turn.kind, track, y, r),
      },
      label(`${turn.kind}-date`, words.date(turn.date), track + beside, y - 2, { ink: 'muted' }),
      label(
        `${turn.kind}-text`,
        told[layout],
        track + beside,
        y + (layout === 'wide' ? 17 : 14),
        loud,
      ),
    ],
  };
}

/** One purchase on the scale of all holdings, and the turns it took. */
export function drawSteel(data: Investment, layout: LayoutName, words: Words): Mark[] {
  const holdings = layOutHoldings(data, layout);
  const { sliver, track, top, step } = FRAMES[layout];
  const wide = layout === 'wide';
  const y = holdings.y(data.steel.price);
  const { price, priceNote } = words.labels.holdings;
  return [
    ...holdingsMarks(holdings, layout, words),
    {
      key: 'sliver',
      tag: 'g',
      attrs: {},
      label: price,
      rows: ['steel-price'],
      children: [
        {
          key: 'sliver-bar',
          tag: 'rect',
          attrs: {
            x: sliver,
            y: tenth(y),
            width: holdings.width,
            height: tenth(holdings.floor - y),
            fill: 'jp',
          },
        },
        ...columnWords(
          'sliver',
          words.number(data.steel.price, 1),
          priceNote[layout],
          sliver - (wide ? 14 : 8),
          y - (wide ? 104 : 62),
          layout,
        ),
      ],
    },
    {
      key: 'track',
      tag: 'path',
      attrs: { d: `M${track} ${top}V${top + 4 * step}`, stroke: 'line' },
    },
    ...data.steel.turns.map((turn, i) => turnMark(turn, i, layout, words)),
  ];
}
