import type { Ink, Mark } from '../../scene/mark.ts';
import type { Look, Place } from './tile.ts';
import type { Status } from './topics.ts';

/** How a tile wears its status; a glyph tells the solid and the open ones apart. */
export const STATUS_LOOK: Record<Status, Look> = {
  kept: { fill: 'ink' },
  ongoing: { fill: 'partner' },
  partly: { fill: '#half', stroke: 'ink' },
  stalled: { fill: '#stripes', stroke: 'ink' },
  dropped: { fill: 'paper', stroke: 'ink' },
  unknown: { fill: 'gold-pale', stroke: 'gold' },
};

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Strokes around a place, in units of a tile's radius: a tick, an arrow, a cross, a question mark. */
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
export function glyphs(key: string, status: Status, places: readonly Place[], r: number): Mark[] {
  const glyph = GLYPHS[status];
  const stroke = GLYPH_INK[status];
  if (!glyph || !stroke || places.length === 0) return [];
  return [
    {
      key,
      tag: 'path',
      attrs: {
        d: places.map((place) => `M${n(place.x)} ${n(place.y)}${glyph(place.r ?? r)}`).join(''),
        fill: 'none',
        stroke,
        'stroke-width': r > 10 ? 2 : 1.5,
        'pointer-events': 'none',
      },
    },
  ];
}
