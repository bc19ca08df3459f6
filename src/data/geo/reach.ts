import { contours } from 'd3';
import type { Box, Ring } from './rings.ts';
import { kmBetween, type LonLat } from './sphere.ts';

const STEP = 0.3;

/**
 * The line of points `km` away from the nearest coast, west of it, from north to south: a distance,
 * not a boundary. Found on a grid of a third of a degree over the box, so it is good to some 5 km.
 */
export function reachLine(coast: readonly Ring[], km: number, box: Box): LonLat[] {
  const [west, south, east, north] = box;
  const columns = Math.round((east - west) / STEP);
  const rows = Math.round((north - south) / STEP);
  const lon = (x: number): number => west + x * STEP;
  const lat = (y: number): number => south + y * STEP;
  const degrees = km / 105;
  const points = coast.flatMap((ring) => ring.filter((_, i) => i % 4 === 0));
  const distances = Array.from({ length: columns * rows }, (_, i) => {
    const here: LonLat = [lon((i % columns) + 0.5), lat(Math.floor(i / columns) + 0.5)];
    return points.reduce(
      (least, p) =>
        Math.abs(p[1] - here[1]) > degrees || Math.abs(p[0] - here[0]) > degrees * 1.1
          ? least
          : Math.min(least, kmBetween(here, p)),
      2 * km,
    );
  });
  const [far] = contours().size([columns, rows]).thresholds([km])(distances);
  const onEdge = (v: number, size: number): boolean => v < 0.6 || v > size - 0.6;
  return (far?.coordinates.flat(2) ?? [])
    .filter(([x = 0, y = 0]) => !onEdge(x, columns) && !onEdge(y, rows))
    .map(([x = 0, y = 0]): LonLat => [lon(x), lat(y)])
    .sort((a, b) => b[1] - a[1]);
}
