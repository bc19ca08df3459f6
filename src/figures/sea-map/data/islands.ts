import { keptCorners } from '../../../data/geo/simplify.ts';
import type { LonLat } from '../../../data/geo/sphere.ts';
import type { LayoutName } from '../../contract.ts';
import { projectionOf, sizes, type Projection } from './windows.ts';

/** A closed coastline; the last point is not repeated. */
export type Ring = readonly LonLat[];

/** The islands of a layout. */
export interface Islands {
  /** What the closer window shows. */
  readonly luzon: readonly Ring[];
  readonly rest: readonly Ring[];
}

/** Smallest island drawn (its box) and smallest corner kept, px² of the window that sees it best. */
const ISLAND = 70;
const CORNER = 12;

/** Whether any of a ring's box is in a window. */
function inWindow(ring: Ring, { place }: Projection, layout: LayoutName): boolean {
  const { width, height } = sizes[layout];
  const xs = ring.map((at) => place(at)[0]);
  const ys = ring.map((at) => place(at)[1]);
  return (
    Math.max(...xs) > 0 &&
    Math.min(...xs) < width &&
    Math.max(...ys) > 0 &&
    Math.min(...ys) < height
  );
}

/**
 * Coastlines thinned out for a layout: the same points in every state, so that the map moves from one
 * window to the other; fine where the closer window looks, coarse elsewhere.
 */
export function islandsOf(coasts: readonly Ring[], layout: LayoutName): Islands {
  const far = projectionOf('sea', layout);
  const near = projectionOf('luzon', layout);
  const zoom = (near.km / far.km) ** 2;
  const islands = coasts.flatMap((ring) => {
    const points = ring.map(far.place);
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const box = (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
    const seen = ring.map((at) => inWindow([at], near, layout));
    if (box < (seen.includes(true) ? ISLAND / zoom : ISLAND)) return [];
    const kept = new Set(keptCorners(points, (i) => (seen[i] ? (CORNER * 1.5) / zoom : CORNER)));
    return [ring.filter((_, i) => kept.has(i))];
  });
  const luzon = islands.filter((ring) => inWindow(ring, near, layout));
  return {
    luzon,
    rest: islands.filter((ring) => !luzon.includes(ring) && inWindow(ring, far, layout)),
  };
}
