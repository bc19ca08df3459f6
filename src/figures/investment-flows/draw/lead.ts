import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { valueAxis } from '../../marks/value-axis.ts';
import type { Race } from '../data/positions.ts';
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

function leadMark(placed: PlacedLead, i: number, layout: LayoutName, edition: Edition): Mark {
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
    label: `${year}: ${first.country} ahead of ${second.country}`,
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
      label(`${key}-value`, edition.number(first.value, wide ? 1 : 0), middle, top - 9, {
        ink: 'jp',
        weight: 600,
      }),
      gapLabel(`${key}-gap`, edition.number(lead, 1), placed, layout),
      label(`${key}-name`, second.country, middle, bottom + 18),
      ...(wide
        ? [
            label(`${key}-second-value`, edition.number(second.value, 1), middle, bottom + 35, {
              ink: 'muted',
            }),
          ]
        : []),
    ],
  };
}

/** Japan's lead over second place by ultimate owner, one floating bar a year-end. */
export function drawLead(race: readonly Race[], layout: LayoutName, edition: Edition): Mark[] {
  const placed = layOutLead(race, layout);
  const last = placed.leads.at(-1);
  const wide = layout === 'wide';
  const years = placed.leads.map(({ race: { year }, x, width }) =>
    label(`year-${year}`, String(year), x + width / 2, placed.floor + 26, {
      ink: 'muted',
      anchor: 'middle',
    }),
  );
  return [
    label(
      'title',
      wide
        ? 'billion dollars at the year’s end, by ultimate owner; the number in a bar is the lead'
        : 'bn dollars, by ultimate owner; inside: the lead',
      4,
      16,
      { ink: 'muted' },
    ),
    ...(wide ? [valueAxis('values', placed.ticks, placed.left, placed.right)] : []),
    { key: 'years', tag: 'g', attrs: {}, children: years },
    ...placed.leads.map((one, i) => leadMark(one, i, layout, edition)),
    ...(wide && last
      ? [
          ...labelLines(
            'lead-note',
            ['billion ahead:', 'the narrowest', 'of the six'],
            last.x + last.width / 2,
            last.bottom + 108,
            { anchor: 'middle' },
          ),
          label('year-2025', '2025', placed.after, placed.floor + 26, {
            ink: 'muted',
            anchor: 'middle',
          }),
          ...labelLines('none-2025', ['not in', 'these data'], placed.after, placed.floor - 14, {
            ink: 'muted',
            anchor: 'middle',
          }),
        ]
      : []),
  ];
}
