import type { Mark, Paint } from '../../../scene/mark.ts';
import { label } from '../../marks/label.ts';
import type { Words } from '../words.ts';
import { THIN, type BandsLayout, type Box, type Ribbon } from '../layout/bands.ts';
import { tenth } from '../../../scene/tenth.ts';

const slug = (id: string): string => id.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/** How the boxes of a column are labelled. */
export type Side = 'right' | 'inside' | 'above';

export interface BandsStyle {
  readonly sides: readonly Side[];
  /** Boxes to say louder. */
  readonly strong: readonly string[];
  /** Boxes of the middle column from which nothing leaves are labelled on their right. */
  readonly leavesRight: boolean;
  readonly soft: Paint;
  readonly hard: Paint;
  /** Share of the pictures's keys, so that two Sankeys keep apart. */
  readonly key: string;
  /** What a box says, by its id, and what its band says of it. */
  readonly name: (id: string) => string;
  readonly end: (id: string) => string;
}

/**
 * A ribbon's outline. d3's sankeyLinkHorizontal gives its middle line, to be stroked; ours are filled,
 * because a hatch is a fill.
 */
function ribbonMark(ribbon: Ribbon, style: BandsStyle, { labels }: Words): Mark {
  const { band, x0, x1, y0, y1 } = ribbon;
  const half = Math.max(0.5, ribbon.width / 2);
  const [right, down, middle] = [tenth(x1 - x0), tenth(y1 - y0), tenth((x1 - x0) / 2)];
  // In steps from where it leaves its box: so it reaches out from there when it comes.
  const d =
    `M${x0} ${tenth(y0 - half)}c${middle} 0 ${middle} ${down} ${right} ${down}v${tenth(2 * half)}` +
    `c${-middle} 0 ${-middle} ${-down} ${-right} ${-down}z`;
  return {
    key: `${style.key}-${slug(band.source)}-${slug(band.target)}`,
    tag: 'path',
    attrs: { d, fill: band.soft ? style.soft : style.hard },
    label: labels.bands.band(style.end(band.source), style.end(band.target)),
    rows: band.rows,
  };
}

function boxLabel(box: Box, style: BandsStyle, words: Words): Mark[] {
  const key = `${style.key}-text-${slug(box.node.id)}`;
  const value = words.number(box.value, box.value < 0.95 ? 2 : 1);
  const side =
    style.leavesRight && box.column === 1 && box.leaf ? 'right' : style.sides[box.column];
  const middle = box.y + box.height / 2;
  const name = style.name(box.node.id);
  const line = `${name} ${value}`;
  const strong = style.strong.includes(box.node.id) ? { weight: 600 as const } : {};
  if (side === 'right') return [label(key, line, box.x + box.width + 8, middle + 4.5, strong)];
  if (side === 'above') return [label(key, line, box.x, box.y - 8, { ink: 'jp', weight: 600 })];
  const x = box.x - 8;
  if (box.height < THIN) return [];
  if (box.height < 36) return [label(key, line, x, middle + 4.5, { anchor: 'end', weight: 600 })];
  return [
    label(key, name, x, middle - 3, { anchor: 'end', weight: 600 }),
    label(`${key}-value`, value, x, middle + 14, { anchor: 'end' }),
  ];
}

/** Bands, boxes and their labels. */
export function drawBands(placed: BandsLayout, style: BandsStyle, words: Words): Mark[] {
  const boxes = placed.boxes.map((box): Mark => ({
    key: `${style.key}-box-${slug(box.node.id)}`,
    tag: 'rect',
    attrs: { x: box.x, y: tenth(box.y), width: box.width, height: tenth(Math.max(1, box.height)) },
    label: style.name(box.node.id),
    rows: box.node.rows,
  }));
  return [
    {
      key: `${style.key}-bands`,
      tag: 'g',
      attrs: { stroke: 'jp', 'stroke-width': 0.5 },
      children: placed.ribbons.map((ribbon) => ribbonMark(ribbon, style, words)),
    },
    { key: `${style.key}-boxes`, tag: 'g', attrs: { fill: 'jp' }, children: boxes },
    ...placed.boxes.flatMap((box) => boxLabel(box, style, words)),
  ];
}
