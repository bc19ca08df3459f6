import type { Attrs, Mark } from '../../../scene/mark.ts';
import { hexagon } from '../../marks/hexagon.ts';
import type { Position, Status } from '../../marks/status.ts';
import { ALL, leaves, strips } from '../layout/strips.ts';

/** How a joint is worked: its strips, and the fine leaf between those that are in place. */
interface Work {
  readonly strips: (r: number) => string;
  readonly leaf?: (r: number) => string;
  readonly look?: (r: number) => Attrs;
}

/** Corners and triangles of the left half. */
const HALF = { corners: [0, 3, 4, 5], triangles: [3, 4, 5] } as const;

/** A verdict, or none yet. */
export type Made = Status | 'open';

/** Kept: solid. Partly: half. Stalled: hatched. Dropped: a gap. Unknown: gold and dashed. Ongoing: not yet met. */
const WORK: Readonly<Partial<Record<Made, Work>>> = {
  open: { strips: (r) => strips(ALL, r), look: () => ({ stroke: 'line', 'stroke-width': 1 }) },
  kept: { strips: (r) => strips(ALL, r), leaf: (r) => leaves(ALL, r) },
  ongoing: { strips: (r) => strips(ALL, r, 0.4) },
  partly: {
    strips: (r) => strips(HALF.corners, r),
    leaf: (r) => leaves(HALF.triangles, r),
  },
  stalled: {
    strips: (r) => strips(ALL, r, 0.1),
    look: () => ({ 'stroke-dasharray': '1.5 2' }),
  },
  unknown: {
    strips: (r) => strips(ALL, r, 0.1),
    look: (r) => ({
      stroke: 'gold',
      'stroke-dasharray': `${Math.round(r / 6)} ${Math.round(r / 9)}`,
    }),
  },
};

/** What a joint stands on: washi where it was worked, gold where we cannot tell, nothing in a gap. */
const GROUND: Readonly<Record<Made, Attrs>> = {
  kept: { fill: 'faint', stroke: 'line' },
  ongoing: { fill: 'faint', stroke: 'line' },
  partly: { fill: 'faint', stroke: 'line' },
  stalled: { fill: 'faint', stroke: 'line' },
  dropped: { fill: 'paper', stroke: 'ink' },
  unknown: { fill: 'gold-pale', stroke: 'gold' },
  open: { fill: 'paper', stroke: 'line' },
};

/** A joint of corner radius `r` at a place: its ground, its strips, the leaf between those in place. */
export function joint(key: string, made: Made, { x, y }: Position, r: number): Mark {
  const { strips: d, leaf, look } = WORK[made] ?? {};
  const part = (name: string, attrs: Attrs): Mark => ({
    key: `${key}-${name}`,
    tag: 'path',
    attrs,
  });
  return {
    key,
    tag: 'g',
    attrs: { transform: `translate(${x} ${y})`, fill: 'none', stroke: 'ink' },
    children: [
      part('ground', { d: hexagon(0, 0, r), ...GROUND[made] }),
      ...(d ? [part(made, { d: d(r), 'stroke-width': Math.round(r / 7), ...look?.(r) })] : []),
      ...(leaf ? [part('leaf', { d: leaf(r) })] : []),
    ],
  };
}
