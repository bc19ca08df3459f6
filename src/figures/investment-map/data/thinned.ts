import type { Point } from '../../../data/geo/simplify.ts';

const distance = (p: Point, a: Point, b: Point): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(p[0] - a[0], p[1] - a[1]);
  return Math.abs(dx * (p[1] - a[1]) - dy * (p[0] - a[0])) / length;
};

/**
 * The points of an open line that matter at `least` px (Douglas and Peucker 1973); both ends stay.
 * By distance, not by area as topojson-simplify weighs them: straight borders keep their kinks.
 */
export function thinned(line: readonly Point[], least: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  const gaps = line.map((point) => distance(point, first, last));
  const far = gaps.indexOf(Math.max(...gaps));
  if ((gaps[far] ?? 0) <= least) return [first, last];
  return [
    ...thinned(line.slice(0, far + 1), least).slice(0, -1),
    ...thinned(line.slice(far), least),
  ];
}
