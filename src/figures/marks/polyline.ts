import { tenth } from '../../scene/tenth.ts';

/**
 * A path through points, to a tenth of a px. d3’s line() says the same with commas for spaces: not
 * worth changing every picture for.
 */
export const polyline = (points: readonly (readonly [x: number, y: number])[]): string =>
  `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}`;
