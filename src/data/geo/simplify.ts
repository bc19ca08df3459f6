/** A point of a drawing or of a map. */
export type Point = [x: number, y: number];

/** Area of a corner. Not d3's polygonArea, which rounds otherwise: on an atlas's grid corners often tie. */
const area = (a: Point, b: Point, c: Point): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

/**
 * Indices of the points of a closed ring that are kept when every corner smaller than its `least`
 * area is taken away, smallest first (Visvalingam and Whyatt 1993). At least three stay. Not by
 * topojson-simplify, which never takes the ends of an arc, so not the first point of a ring.
 */
export function keptCorners(ring: readonly Point[], least: (index: number) => number): number[] {
  const kept = ring.map((_, index) => index);
  const corner = (at: number): number => {
    const point = (i: number): Point => ring[kept.at(i % kept.length) ?? 0] ?? [0, 0];
    return area(point(at - 1), point(at), point(at + 1)) / least(kept[at] ?? 0);
  };
  const sizes = kept.map((_, at) => corner(at));
  while (kept.length > 3) {
    const smallest = sizes.reduce((best, size, at) => (size < (sizes[best] ?? 0) ? at : best), 0);
    if ((sizes[smallest] ?? 1) >= 1) break;
    kept.splice(smallest, 1);
    sizes.splice(smallest, 1);
    for (const at of [(smallest - 1 + kept.length) % kept.length, smallest % kept.length]) {
      sizes[at] = corner(at);
    }
  }
  return kept;
}
