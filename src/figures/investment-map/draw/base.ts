import type { Mark } from '../../../scene/mark.ts';
import { stateOf, type BaseMap } from '../data/base-map.ts';

/** Land, the states given, filled, and the borders between all states. */
export function baseMarks(map: BaseMap, states: readonly string[] = []): Mark[] {
  const named: Mark = {
    key: 'named',
    tag: 'g',
    attrs: { fill: 'jp-pale' },
    children: states.map((code): Mark => ({
      key: `state-${code}`,
      tag: 'path',
      attrs: { d: stateOf(map, code).path },
    })),
  };
  return [
    { key: 'land', tag: 'path', attrs: { d: map.land, fill: 'land' } },
    ...(states.length > 0 ? [named] : []),
    {
      key: 'borders',
      tag: 'path',
      attrs: { d: map.borders, fill: 'none', stroke: 'paper', 'stroke-linejoin': 'round' },
    },
  ];
}
