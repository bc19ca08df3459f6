import type { LayoutName } from '../../contract.ts';
import { partnersAt } from '../data/counts.ts';
import type { Network } from '../data.ts';
import { nodeOf, type Position, positions, type Role } from './positions.ts';
import type { Tie } from '../data/ties.ts';
import { tenth } from '../../../scene/tenth.ts';

/** A country, or in the narrow layout a group of them, as it stands in a state. */
export interface NetworkNode extends Position {
  readonly id: string;
  readonly r: number;
  /** Countries it stands for in this state. */
  readonly countries: readonly string[];
  /** Live ties of those countries. */
  readonly rows: readonly string[];
}

const radii: Readonly<Record<LayoutName, Readonly<Record<Role, number>>>> = {
  wide: { hub: 22, ally: 9, partner: 7, aid: 5, group: 9 },
  narrow: { hub: 15, ally: 7, partner: 6, aid: 5, group: 8 },
};

/** Japan's full circle of partners in the newest data; its hexagon grows towards the hub's size with them. */
const FULL = 23;

function radiusOf(
  network: Network,
  layout: LayoutName,
  id: string,
  role: Role,
  day: string,
): number {
  const sizes = radii[layout];
  if (id !== 'JPN') return sizes[role];
  const partners = partnersAt(network.ties, 'JPN', day).length;
  const share = Math.min(1, (partners - 1) / (FULL - 1));
  return tenth(sizes.ally + (sizes.hub - sizes.ally) * share);
}

/** The nodes that the given live ties call for: nobody stands in the picture without a tie. */
export function nodesOf(
  network: Network,
  live: readonly Tie[],
  layout: LayoutName,
  day: string,
): Map<string, NetworkNode> {
  const found = new Map<string, { countries: Set<string>; rows: Set<string> }>();
  for (const tie of live) {
    for (const country of [tie.a, tie.b]) {
      const id = nodeOf(layout, country);
      const node = found.get(id) ?? { countries: new Set(), rows: new Set() };
      node.countries.add(country);
      node.rows.add(tie.id);
      found.set(id, node);
    }
  }
  const nodes = new Map<string, NetworkNode>();
  for (const [id, place] of positions[layout]) {
    const node = found.get(id);
    if (!node) continue;
    const r = radiusOf(network, layout, id, place.role, day);
    nodes.set(id, { ...place, id, r, countries: [...node.countries], rows: [...node.rows] });
  }
  return nodes;
}
