import type { Mark } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { usState } from '../marks/us-state.ts';
import { mapOf } from './layout.ts';

/** The five states in which the fact sheet places Japanese projects. */
export function namedStates(sites: readonly { readonly state: string }[]): string[] {
  return [...new Set(sites.map((site) => site.state))].sort();
}

/** Land, the states given, filled, and the borders between all states. */
export function baseMarks(states: readonly string[], layout: LayoutName): Mark[] {
  const map = mapOf(layout);
  const named: Mark = {
    key: 'named',
    tag: 'g',
    attrs: { fill: 'jp-pale' },
    children: states.map((code): Mark => ({
      key: `state-${code}`,
      tag: 'path',
      attrs: { d: map.state(usState(code)) },
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
