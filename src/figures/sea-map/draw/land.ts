import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import type { SeaMap } from '../data.ts';
import { projectionOf } from '../layout.ts';
import { ringsPath } from './paths.ts';
import type { Ring } from '../data/islands.ts';
import type { State } from '../view.ts';

/**
 * The land in a window. Islands that the closer window shows are one path, which moves; the others
 * are another, which only the wide window has.
 */
export function land(data: SeaMap, window: State['window'], layout: LayoutName): Mark {
  const projection = projectionOf(window, layout);
  const { luzon, rest } = data.land[layout];
  const path = (key: string, rings: readonly Ring[]): Mark => ({
    key,
    tag: 'path',
    attrs: { d: ringsPath(rings, projection) },
  });
  return {
    key: 'land',
    tag: 'g',
    attrs: { fill: 'land', stroke: 'line', 'stroke-width': 0.75, 'stroke-linejoin': 'round' },
    children: [...(window === 'luzon' ? [] : [path('islands', rest)]), path('luzon', luzon)],
  };
}
