import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { valueAxis } from '../../marks/value-axis.ts';
import type { Positions } from '../positions.ts';
import { layOutLines, type LinesLayout, type PlacedLine, type Point } from './layout.ts';

const at = (n: number): number => Math.round(n * 10) / 10;
const path = (points: readonly Point[]): string =>
  `M${points.map((point) => `${at(point.x)} ${at(point.y)}`).join('L')}`;

const INKS: Readonly<Record<string, 'jp' | 'ink'>> = { JPN: 'jp', GBR: 'ink' };
const SHORT: Readonly<Record<string, string>> = { GBR: 'UK' };

function lineMark(placed: PlacedLine): Mark {
  const { iso3, points, country } = placed.line;
  const ink = INKS[iso3];
  return {
    key: `line-${iso3}`,
    tag: 'path',
    attrs: {
      d: path(placed.points),
      stroke: ink ?? 'line',
      'stroke-width': iso3 === 'JPN' ? 4 : ink ? 2.5 : 1,
    },
    label: country,
    rows: points.filter((point) => point.year <= placed.last.year).map((point) => point.row),
  };
}

function endLabel(placed: PlacedLine, layout: LayoutName, edition: Edition): Mark {
  const { iso3, country } = placed.line;
  const name = layout === 'narrow' ? (SHORT[iso3] ?? country) : country;
  const ink = INKS[iso3];
  const text = ink ? `${name} ${edition.number(placed.last.value, 1)}` : name;
  return label(`end-${iso3}`, text, placed.end.x + 9, placed.labelY + 4.5, {
    ink: ink ?? 'muted',
    ...(ink ? { weight: 600 as const } : {}),
  });
}

function gapBand(japan: PlacedLine, britain: PlacedLine): Mark {
  const until = (placed: PlacedLine): Point[] => placed.points.slice(0, 11);
  const d = `${path([...until(britain), ...until(japan).reverse()])}Z`;
  return { key: 'gap', tag: 'path', attrs: { d, fill: 'faint', stroke: 'none' } };
}

function behind(japan: PlacedLine, britain: PlacedLine, i: number): number {
  return (britain.line.points[i]?.value ?? 0) - (japan.line.points[i]?.value ?? 0);
}

function gapNotes(
  japan: PlacedLine,
  britain: PlacedLine,
  layout: LayoutName,
  edition: Edition,
): Mark[] {
  const [from, to] = [japan.points[0], britain.points[0]];
  if (!from || !to) return [];
  const first = edition.number(behind(japan, britain, 0), 1);
  const last = edition.number(behind(japan, britain, 10), 1);
  const { x, y } = britain.end;
  const middle = (from.y + to.y) / 2;
  const wide = layout === 'wide';
  const top = y - (wide ? 46 : 30);
  return [
    bigNumber(
      'gap-first',
      first,
      wide ? 'billion behind the UK, 2008' : 'bn behind',
      from.x + (wide ? 16 : 8),
      middle + 4,
      layout,
    ),
    {
      key: 'gap-last',
      tag: 'g',
      attrs: {},
      children: [
        {
          key: 'gap-last-leader',
          tag: 'path',
          attrs: { d: `M${at(x)} ${at(top - 14)}V${at(y - 5)}`, stroke: 'line' },
        },
        ...(wide
          ? [
              bigNumber(
                'gap-last-note',
                last,
                'billion behind, 2018',
                x - 10,
                top - 12,
                layout,
                'end',
              ),
            ]
          : [
              label('gap-last-note', `${last} bn behind`, x - 6, top - 6, {
                weight: 600,
                anchor: 'end',
              }),
            ]),
      ],
    },
  ];
}

function bigNumber(
  key: string,
  value: string,
  text: string,
  x: number,
  y: number,
  layout: LayoutName,
  anchor: 'start' | 'end' = 'start',
): Mark {
  const wide = layout === 'wide';
  return {
    key,
    tag: 'g',
    attrs: {},
    children: [
      label(
        `${key}-value`,
        value,
        x,
        y,
        wide ? { size: 32, serif: true, weight: 500, anchor } : { weight: 600, anchor },
      ),
      label(`${key}-text`, text, x, y + (wide ? 20 : 16), { anchor }),
    ],
  };
}

function riseNote(japan: PlacedLine, layout: LayoutName, edition: Edition): Mark[] {
  const [before, after] = japan.line.points.slice(-2);
  if (!before || !after || layout === 'narrow') return [];
  const rise = `+${edition.number(after.value - before.value, 1)}`;
  return [
    bigNumber(
      'rise',
      rise,
      'billion during 2019',
      japan.end.x - 34,
      japan.end.y + 46,
      layout,
      'end',
    ),
  ];
}

function frameMarks(placed: LinesLayout, layout: LayoutName): Mark[] {
  const title =
    layout === 'wide'
      ? 'billion dollars, by country of the foreign parent'
      : 'bn dollars, by foreign parent';
  return [
    ...(layout === 'narrow' && placed.owners.length > 0
      ? labelLines('title', ['bn dollars, by', 'foreign parent'], 4, 14, { ink: 'muted' })
      : [label('title', title, 4, 16, { ink: 'muted' })]),
    valueAxis('values', placed.ticks, placed.left, placed.right),
    {
      key: 'years',
      tag: 'g',
      attrs: {},
      children: placed.years.map(({ year, x }) =>
        label(`year-${year}`, String(year), x, placed.floor + 20, {
          ink: 'muted',
          anchor: 'middle',
        }),
      ),
    },
  ];
}

function ownersMarks(placed: LinesLayout, layout: LayoutName, edition: Edition): Mark[] {
  const [firstOwner] = placed.owners;
  if (!firstOwner) return [];
  const { x } = firstOwner;
  const wide = layout === 'wide';
  const title = wide ? ['end of 2019,', 'by ultimate owner'] : ['end 2019, by', 'ultimate owner'];
  const note = [
    'The same year-end,',
    'counted by the owner',
    'at the top of the chain',
    'instead of the next',
    'link up',
  ];
  return [
    ...labelLines('owners-title', title, x - 6, wide ? 16 : 14, { ink: 'muted' }),
    ...(wide ? labelLines('owners-note', note, x - 6, 300, { ink: 'muted' }) : []),
    ...placed.owners.map(({ position, x: cx, y, labelY }): Mark => {
      const japan = position.iso3 === 'JPN';
      const text = `${position.country} ${edition.number(position.value, 1)}`;
      const key = `owner-${position.iso3}`;
      return {
        key,
        tag: 'g',
        attrs: {},
        label: position.country,
        rows: [position.row],
        children: [
          {
            key: `${key}-dot`,
            tag: 'circle',
            attrs: { cx, cy: at(y), r: japan ? 6 : 4.5, fill: japan ? 'jp' : 'partner' },
          },
          label(`${key}-text`, text, cx + 10, labelY + 4.5, {
            ink: japan ? 'jp' : 'ink',
            ...(japan ? { weight: 600 as const } : {}),
          }),
        ],
      };
    }),
  ];
}

/** The line chart of positions by foreign parent, and the count by ultimate owner once 2019 is shown. */
export function drawLines(
  data: Positions,
  until: 2018 | 2019,
  layout: LayoutName,
  edition: Edition,
): Mark[] {
  const placed = layOutLines(data, until, layout);
  const [japan, britain, ...field] = placed.lines;
  if (!japan || !britain) throw new Error('the lines need Japan and the United Kingdom');
  return [
    ...frameMarks(placed, layout),
    gapBand(japan, britain),
    ...(until === 2018
      ? gapNotes(japan, britain, layout, edition)
      : riseNote(japan, layout, edition)),
    {
      key: 'lines',
      tag: 'g',
      attrs: { fill: 'none', 'stroke-linejoin': 'round' },
      children: [...field, britain, japan].map(lineMark),
    },
    ...[japan, britain, ...(layout === 'wide' ? field : [])].map((line) =>
      endLabel(line, layout, edition),
    ),
    ...ownersMarks(placed, layout, edition),
  ];
}
