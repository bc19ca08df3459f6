import type { Point } from '../../../data/geo/simplify.ts';

/** Pushes points apart until neighbours are `least` px from each other, all moving as little as that allows. */
export function dodge(points: readonly Point[], least: number): Point[] {
  const placed = points.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < 200; round++) {
    const before = placed.map(([x, y]) => `${x},${y}`).join();
    placed.forEach((a, i) => {
      for (const b of placed.slice(i + 1)) {
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const apart = Math.hypot(dx, dy);
        if (apart >= least - 0.05) continue;
        const [ux, uy] = apart > 0.01 ? [dx / apart, dy / apart] : [1, 0];
        const push = (least - apart) / 2;
        a[0] -= ux * push;
        a[1] -= uy * push;
        b[0] += ux * push;
        b[1] += uy * push;
      }
    });
    if (placed.map(([x, y]) => `${x},${y}`).join() === before) break;
  }
  return placed;
}
