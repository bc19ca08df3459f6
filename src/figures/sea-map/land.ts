import type { Mark } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { Ring, SeaMap } from './data.ts';
import { type StateName, viewOf } from './layout.ts';
import { ringsPath } from './paths.ts';
import { islandsOf } from './thin.ts';

/**
 * The land of a state. Islands that the closer window shows are one path, which moves; the others
 * are another, which only the wide window has.
 */
export function land(data: SeaMap, state: StateName, layout: LayoutName): Mark {
  const view = viewOf(state, layout);
  const { luzon, rest } = islandsOf(data.coasts, layout);
  const path = (key: string, rings: readonly Ring[]): Mark => ({
    key,
    tag: 'path',
    attrs: { d: ringsPath(rings, view) },
  });
  return {
    key: 'land',
    tag: 'g',
    attrs: { fill: 'land', stroke: 'line', 'stroke-width': 0.75, 'stroke-linejoin': 'round' },
    children: [...(state === 'corridor' ? [] : [path('islands', rest)]), path('luzon', luzon)],
  };
}
