import type { LonLat } from '../../../data/geo/sphere.ts';
import type { Projection } from '../layout.ts';
import type { Ring } from '../data/islands.ts';

/**
 * SVG path through the points, whole px, each step relative to the one before. Its commands depend on
 * the number of points alone, never on the window, so a path moves from one window to the other;
 * geoPath cuts and resamples lines by the window.
 */
export function linePath(line: readonly LonLat[], { px }: Projection): string {
  const points = line.map(px);
  const steps = points.map(([x, y], i) => {
    const before = points[i - 1];
    return before ? `${x - before[0]} ${y - before[1]}` : `M${x} ${y}l`;
  });
  return `${steps[0] ?? ''}${steps.slice(1).join(' ')}`;
}

/** SVG path of closed rings. */
export const ringsPath = (rings: readonly Ring[], projection: Projection): string =>
  rings.map((ring) => `${linePath(ring, projection)}z`).join('');
