import type { Ink, Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import type { Investment } from '../data.ts';
import type { Flow } from '../data/flows.ts';
import type { Words } from '../words.ts';
import { layOutPairs, PAIR_FRAMES, type PlacedPair } from '../layout/pairs.ts';
import { tenth } from '../../../scene/tenth.ts';

/** A bar from `from` to `tip` whose end is an arrow. */
function arrow(from: number, tip: number, y: number, height: number): string {
  const head = Math.sign(tip - from) * height * 0.32;
  return `M${tenth(from)} ${y}H${tenth(tip - head)}L${tenth(tip)} ${y + height / 2}L${tenth(tip - head)} ${y + height}H${tenth(from)}Z`;
}

function arrowMark(
  key: string,
  flow: Flow,
  placed: PlacedPair,
  tip: number,
  ink: Ink,
  { labels }: Words,
): Mark {
  return {
    key,
    tag: 'path',
    attrs: { d: arrow(placed.axis, tip, placed.y, placed.height), fill: ink },
    label: labels.directions.arrow(flow.source, flow.target),
    rows: [flow.row],
  };
}

function countedBy(placed: PlacedPair, layout: LayoutName, words: Words): string {
  const { counted, year, intoUs, intoJapan } = placed.pair;
  const share = `${words.number((100 * intoJapan.value) / intoUs.value, 0)}%`;
  return words.labels.directions.counted[layout](String(year), counted, share);
}

function pairMark(placed: PlacedPair, layout: LayoutName, words: Words): Mark {
  const { pair, axis, y, height, usTip, japanTip } = placed;
  const key = `pair-${pair.id}`;
  const middle = y + height / 2 + 5;
  const size = layout === 'wide' ? 16 : 14;
  const value = (flow: Flow): string => words.number(flow.value, 1);
  return {
    key,
    tag: 'g',
    attrs: {},
    children: [
      label(`${key}-title`, countedBy(placed, layout, words), axis + 1, y - 8, { ink: 'muted' }),
      arrowMark(`${key}-us`, pair.intoUs, placed, usTip, 'jp', words),
      arrowMark(`${key}-japan`, pair.intoJapan, placed, japanTip, 'us', words),
      label(`${key}-us-value`, value(pair.intoUs), axis + (layout === 'wide' ? 14 : 8), middle, {
        ink: 'paper',
        weight: 600,
        size,
      }),
      label(`${key}-japan-value`, value(pair.intoJapan), japanTip - 8, middle, {
        ink: 'us',
        weight: 600,
        anchor: 'end',
        size,
      }),
    ],
  };
}

/** Both directions of direct investment, three counts, and the flow that ran the other way in 2024. */
export function drawPairs(data: Investment, layout: LayoutName, words: Words): Mark[] {
  const wide = layout === 'wide';
  const told = words.labels.directions;
  const { axis } = PAIR_FRAMES[layout];
  const net = words.number(Math.abs(data.netIntoJapan2024.value), 2);
  const foot = wide ? 470 : 252;
  return [
    label('title', wide ? told.title : '', 4, 16, { ink: 'muted' }),
    label('into-japan', told.intoJapan, axis - 8, wide ? 44 : 16, {
      ink: 'us',
      weight: 600,
      anchor: 'end',
    }),
    label('into-us', told.intoUs, axis + 8, wide ? 44 : 16, { ink: 'jp', weight: 600 }),
    ...layOutPairs(data.pairs, layout).map((placed) => pairMark(placed, layout, words)),
    {
      key: 'net-2024',
      tag: 'g',
      attrs: {},
      label: told.net,
      rows: ['net-2024'],
      children: [
        {
          key: 'net-rule',
          tag: 'path',
          attrs: { d: `M4 ${foot}H${wide ? 756 : 356}`, stroke: 'faint' },
        },
        ...(wide
          ? [
              label('net-value', told.netValue(net), 4, foot + 50, {
                size: 32,
                serif: true,
                weight: 500,
                ink: 'us',
              }),
              ...labelLines('net-text', told.netNote.wide, 262, foot + 28),
            ]
          : [
              label('net-value', told.netValue(net), 4, foot + 22, { weight: 600, ink: 'us' }),
              ...told.netNote.narrow.map((text, i) =>
                label(i === 0 ? 'net-text' : `net-text-${i + 1}`, text, 112, foot + 22 + i * 17),
              ),
            ]),
      ],
    },
  ];
}
