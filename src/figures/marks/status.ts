import type { Attrs, Ink, Mark } from '../../scene/mark.ts';
import { hatch } from './hatch.ts';
import { hexagon } from './hexagon.ts';
import { tenth } from '../../scene/tenth.ts';

/** What became of a promise. `unknown`: looked for and not found out. */
export type Status = 'kept' | 'ongoing' | 'partly' | 'stalled' | 'dropped' | 'unknown';

/** Where a tile stands: its centre, px; `r` where it is not of its view's size. */
export interface Position {
  readonly x: number;
  readonly y: number;
  readonly r?: number;
}

/** What a tile wears besides its position; without it, what the whole group wears. */
export type Look = Pick<Attrs, 'fill' | 'stroke'>;

/** Half a tile filled, for what was done in part. */
const half: Mark = {
  key: 'pattern-half',
  tag: 'pattern',
  attrs: { id: 'half', width: 1, height: 1, patternContentUnits: 'objectBoundingBox' },
  children: [
    { key: 'half-ground', tag: 'rect', attrs: { width: 1, height: 1, fill: 'paper' } },
    { key: 'half-fill', tag: 'rect', attrs: { width: 0.5, height: 1, fill: 'ink' } },
  ],
};

/** Fills that only some views need; ids are the paints `#half` and `#stripes`. */
export const statusFills: Mark = {
  key: 'fills',
  tag: 'defs',
  attrs: {},
  children: [half, hatch('stripes', 'ink', 'paper', 4)],
};

/** How a tile wears its status; a glyph tells the solid and the open ones apart. */
export const STATUS_LOOK: Record<Status, Look> = {
  kept: { fill: 'ink' },
  ongoing: { fill: 'partner' },
  partly: { fill: '#half', stroke: 'ink' },
  stalled: { fill: '#stripes', stroke: 'ink' },
  dropped: { fill: 'paper', stroke: 'ink' },
  unknown: { fill: 'gold-pale', stroke: 'gold' },
};

const n = (value: number): string => String(tenth(value));

/** Strokes around a position, in units of a tile's radius: a tick, an arrow, a cross, a question mark. */
const GLYPHS: Partial<Record<Status, (s: number) => string>> = {
  kept: (s) =>
    `m${n(-0.42 * s)} ${n(0.02 * s)}l${n(0.28 * s)} ${n(0.3 * s)}l${n(0.52 * s)} ${n(-0.6 * s)}`,
  ongoing: (s) =>
    `m${n(-0.44 * s)} 0h${n(0.86 * s)}m${n(-0.32 * s)} ${n(-0.32 * s)}l${n(0.32 * s)} ${n(0.32 * s)}l${n(-0.32 * s)} ${n(0.32 * s)}`,
  dropped: (s) =>
    `m${n(-0.32 * s)} ${n(-0.32 * s)}l${n(0.64 * s)} ${n(0.64 * s)}m0 ${n(-0.64 * s)}l${n(-0.64 * s)} ${n(0.64 * s)}`,
  unknown: (s) =>
    `m${n(-0.24 * s)} ${n(-0.24 * s)}c0 ${n(-0.36 * s)} ${n(0.5 * s)} ${n(-0.36 * s)} ${n(0.5 * s)} 0c0 ${n(0.24 * s)} ${n(-0.26 * s)} ${n(0.2 * s)} ${n(-0.26 * s)} ${n(0.48 * s)}m0 ${n(0.26 * s)}v${n(0.04 * s)}`,
};

const GLYPH_INK: Partial<Record<Status, Ink>> = {
  kept: 'paper',
  ongoing: 'paper',
  dropped: 'ink',
  unknown: 'gold',
};

/** All glyphs of one status as one mark, over tiles of radius `r`; nothing where its tiles need none. */
export function glyphs(
  key: string,
  status: Status,
  positions: readonly Position[],
  r: number,
): Mark[] {
  const glyph = GLYPHS[status];
  const stroke = GLYPH_INK[status];
  if (!glyph || !stroke || positions.length === 0) return [];
  return [
    {
      key,
      tag: 'path',
      attrs: {
        d: positions
          .map((position) => `M${n(position.x)} ${n(position.y)}${glyph(position.r ?? r)}`)
          .join(''),
        fill: 'none',
        stroke,
        'stroke-width': r > 10 ? 2 : 1.5,
        'pointer-events': 'none',
      },
    },
  ];
}

/** A tile that wears its status. */
export function statusTile(key: string, status: Status, { x, y }: Position, r: number): Mark {
  return {
    key,
    tag: 'g',
    attrs: {},
    children: [
      { key: `${key}-tile`, tag: 'path', attrs: { d: hexagon(x, y, r), ...STATUS_LOOK[status] } },
      ...glyphs(`${key}-glyph`, status, [{ x, y }], r),
    ],
  };
}
