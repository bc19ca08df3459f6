import type { Mark } from '../../../scene/mark.ts';
import { hexagon } from '../../marks/hexagon.ts';
import type { Pair } from '../data.ts';
import { pointOf } from '../layout.ts';

/** Pairs from which on Japan is drawn as a hub. */
const HUB_GROWN = 4;
/** Small, a joint is drawn larger than to scale: it stays a hexagon. */
const LEAST = 0.75;

/** Radius of a country's hexagon among the pairs of a day, px at the wide size. */
export function radius(id: string, pairs: readonly Pair[]): number {
  const degree = pairs.filter(({ dyad }) => dyad.includes(id)).length;
  if (id === 'USA') return 18;
  if (id === 'JPN') return degree > HUB_GROWN ? 16 : 10;
  return 8;
}

/** A country where its strips meet. */
export function joint(id: string, pairs: readonly Pair[], scale: number): Mark {
  const { x, y } = pointOf(id, scale);
  const fill = id === 'USA' ? 'us' : id === 'JPN' ? 'jp' : 'ink';
  const d = hexagon(x, y, radius(id, pairs) * Math.max(LEAST, scale));
  return { key: id, tag: 'path', attrs: { d, fill } };
}
