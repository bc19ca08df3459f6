import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { valueAxis } from '../../marks/value-axis.ts';
import type { Race } from '../data/positions.ts';
import type { Words } from '../words.ts';
import { layOutLead, type PlacedLead } from '../layout/lead.ts';
import { tenth } from '../../../scene/tenth.ts';

function gapLabel(key: string, text: string, placed: PlacedLead, layout: LayoutName): Mark {
  const { x, width, top, bottom } = placed;
  const middle = x + width / 2;
  const centre = (top + bottom) / 2;
  if (layout === 'narrow') {
    const low = bottom - top < 20 ? bottom + 44 : centre + 4.5;
    return label(key, text, middle, low, { weight: 600 });
  }
  if (bottom - top < 24)
    return label(key, text, middle, bottom + 86, { size: 44, serif: true, weight: 500 });
  return label(key, text, middle, centre + 8, { size: 24, serif: true, weight: 500 });
}

function leadMark(placed: PlacedLead, i: number, layout: LayoutName, words: Words): Mark {
  const { race, x, width, top, bottom } = placed;
  const { year, first, second, lead } = race;
  const middle = x + width / 2;
  const wide = layout === 'wide';
  const key = `lead-${year}`;
  const over = wide ? 6 : 4;
  return {
    key,
    tag: 'g',
    attrs: { 'text-anchor': 'middle' },
    label: words.labels.positions.lead.ahead(year, first.country, second.country),
    rows: [first.row, second.row],
    children: [
      {
        key: `${key}-bar`,
        tag: 'rect',
        attrs: { x: tenth(x), y: tenth(top), width, height: tenth(bottom - top), fill: 'jp-pale' },
      },
      {
        key: `${key}-first`,
        tag: 'path',
        attrs: {
          d: `M${tenth(x - over)} ${tenth(top)}h${width + 2 * over}`,
          stroke: 'jp',
          'stroke-width': 4,
        },
      },
      {
        key: `${key}-second`,
        tag: 'path',
        attrs: {
          d: `M${tenth(x - over)} ${tenth(bottom)}h${width + 2 * over}`,
          stroke: 'partner',
          'stroke-width': 2.5,
        },
      },
      ...(i === 0
        ? [label(`${key}-japan`, first.country, middle, top - 26, { ink: 'jp', weight: 600 })]
        : []),
      label(`${key}-value`, words.number(first.value, wide ? 1 : 0), middle, top - 9, {
        ink: 'jp',
        weight: 600,
      }),
      gapLabel(`${key}-gap`, words.number(lead, 1), placed, layout),
      label(`${key}-name`, second.country, middle, bottom + 18),
      ...(wide
        ? [
            label(`${key}-second-value`, words.number(second.value, 1), middle, bottom + 35, {
              ink: 'muted',
            }),
          ]
        : []),
    ],
  };
}

/** Japan's lead over second place by ultimate owner, one floating bar a year-end. */
export function drawLead(race: readonly Race[], layout: LayoutName, words: Words): Mark[] {
  const placed = layOutLead(race, layout);
  const last = placed.leads.at(-1);
  const wide = layout === 'wide';
  const told = words.labels.positions.lead;
  const ticks = placed.ticks.map(({ y, value }) => ({ y, text: words.number(value) }));
  const years = placed.leads.map(({ race: { year }, x, width }) =>
    label(`lead-year-${year}`, String(year), x + width / 2, placed.floor + 26, {
      ink: 'muted',
      anchor: 'middle',
    }),
  );
  return [
    label('title', told.title[layout], 4, 16, { ink: 'muted' }),
    ...(wide ? [valueAxis('values', ticks, placed.left, placed.right)] : []),
    { key: 'years', tag: 'g', attrs: {}, children: years },
    ...placed.leads.map((one, i) => leadMark(one, i, layout, words)),
    ...(wide && last
      ? [
          ...labelLines('lead-note', told.narrowest, last.x + last.width / 2, last.bottom + 108, {
            anchor: 'middle',
          }),
          label('year-2025', '2025', placed.after, placed.floor + 26, {
            ink: 'muted',
            anchor: 'middle',
          }),
          ...labelLines('none-2025', told.none, placed.after, placed.floor - 14, {
            ink: 'muted',
            anchor: 'middle',
          }),
        ]
      : []),
  ];
}
