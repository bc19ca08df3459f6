import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { polyline } from '../../marks/polyline.ts';
import { valueAxis } from '../../marks/value-axis.ts';
import type { Positions } from '../data/positions.ts';
import { layOutLines, type LinesLayout, type PlacedLine, type Point } from '../layout/lines.ts';
import type { Words } from '../words.ts';
import { gapNotes, riseNote } from './line-notes.ts';
import { ownersMarks } from './owners.ts';

const path = (points: readonly Point[]): string => polyline(points.map(({ x, y }) => [x, y]));

const INKS: Readonly<Record<string, 'jp' | 'ink'>> = { JPN: 'jp', GBR: 'ink' };

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

function endLabel(placed: PlacedLine, name: string, words: Words): Mark {
  const { iso3 } = placed.line;
  const ink = INKS[iso3];
  const text = ink ? `${name} ${words.number(placed.last.value, 1)}` : name;
  // A name that moves past another is a new mark, so that the two never stand on each other.
  return label(
    `end-${iso3}-${Math.round(placed.labelY)}`,
    text,
    placed.end.x + 9,
    placed.labelY + 4.5,
    {
      ink: ink ?? 'muted',
      ...(ink ? { weight: 600 as const } : {}),
    },
  );
}

function gapBand(japan: PlacedLine, britain: PlacedLine): Mark {
  const until = (placed: PlacedLine): Point[] => placed.points.slice(0, 11);
  const d = `${path([...until(britain), ...until(japan).reverse()])}Z`;
  return { key: 'gap', tag: 'path', attrs: { d, fill: 'faint', stroke: 'none' } };
}

function frameMarks(placed: LinesLayout, layout: LayoutName, words: Words): Mark[] {
  const { parents, parentsBeside } = words.labels.positions;
  const ticks = placed.ticks.map(({ y, value }) => ({ y, text: words.number(value) }));
  return [
    ...(layout === 'narrow' && placed.owners.length > 0
      ? labelLines('title', parentsBeside, 4, 14, { ink: 'muted' })
      : [label('title', parents[layout], 4, 16, { ink: 'muted' })]),
    valueAxis('values', ticks, placed.left, placed.right),
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

/** The line chart of positions by foreign parent, and the count by ultimate owner once 2019 is shown. */
export function drawLines(
  data: Positions,
  until: 2018 | 2019,
  layout: LayoutName,
  words: Words,
): Mark[] {
  const placed = layOutLines(data, until, layout);
  const { short } = words.labels.positions;
  const [japan, britain, ...field] = placed.lines;
  if (!japan || !britain) throw new Error('the lines need Japan and the United Kingdom');
  return [
    ...frameMarks(placed, layout, words),
    gapBand(japan, britain),
    ...(until === 2018
      ? gapNotes(data, japan, britain, layout, words)
      : riseNote(japan, layout, words)),
    {
      key: 'lines',
      tag: 'g',
      attrs: { fill: 'none', 'stroke-linejoin': 'round' },
      children: [...field, britain, japan].map(lineMark),
    },
    ...(layout === 'wide'
      ? placed.lines.map((one) => endLabel(one, one.line.country, words))
      : [endLabel(japan, short.JPN, words), endLabel(britain, short.GBR, words)]),
    ...ownersMarks(placed, layout, words),
  ];
}
