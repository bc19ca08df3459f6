import type { Mark } from '../../scene/mark.ts';

/** A thin line from a note to what it speaks of, through the points given, px. */
export function leader(key: string, ...points: readonly (readonly [number, number])[]): Mark {
  const d = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`);
  return { key, tag: 'path', attrs: { d: d.join(''), fill: 'none', stroke: 'line' } };
}
