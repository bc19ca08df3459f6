import type { Ring } from './data.ts';
import type { View } from './layout.ts';
import type { LonLat } from './sphere.ts';

/**
 * SVG path through the points, whole px, each step relative to the one before. Its commands depend on
 * the number of points alone, never on the view, so a path moves from one window to the other.
 */
export function linePath(line: readonly LonLat[], view: View): string {
  const points = line.map(view.px);
  const steps = points.map(([x, y], i) => {
    const before = points[i - 1];
    return before ? `${x - before[0]} ${y - before[1]}` : `M${x} ${y}l`;
  });
  return `${steps[0] ?? ''}${steps.slice(1).join(' ')}`;
}

/** SVG path of closed rings. */
export const ringsPath = (rings: readonly Ring[], view: View): string =>
  rings.map((ring) => `${linePath(ring, view)}z`).join('');
