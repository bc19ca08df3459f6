import type { LayoutName } from '../contract.ts';
import { nameOf, type Network } from './data.ts';
import { type Named, type PlacedLabel, placeLabels } from './labels.ts';
import { type NetworkNode, nodesOf } from './nodes.ts';
import { places, sizes } from './places.ts';
import { reservedBoxes } from './reserved.ts';
import { type State, states, views } from './states.ts';
import { type Strand, strandsOf } from './strands.ts';
import { isLive } from './ties.ts';

/** What stands on the stage in one state, before any ink. */
export interface Cast {
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly strands: readonly Strand[];
}

/** The nodes and strands of a state. */
export function castOf(network: Network, state: State, layout: LayoutName): Cast {
  const { day } = views[state];
  const live = network.ties.filter((tie) => isLive(tie, day));
  const nodes = nodesOf(network, live, layout, day);
  return { nodes, strands: strandsOf(live, nodes, layout, day) };
}

/** Names of group nodes in the narrow picture. */
const groupNames: Readonly<Record<string, string>> = {
  EUROPE: 'Europe, NATO',
  SEASIA: 'SE Asia',
  PACIFIC: 'Pacific',
  OTHERS: 'Others',
};

/** What a node is called: a country's short name, or the group's with its number of members. */
export function titleOf(network: Network, { id, role, countries }: NetworkNode): string {
  return role === 'group' ? `${groupNames[id]} · ${countries.length}` : nameOf(network, id);
}

const styleOf = ({ role }: NetworkNode): Named['style'] =>
  role === 'hub'
    ? { size: 15, weight: 600 }
    : role === 'ally'
      ? { size: 13, weight: 600 }
      : { size: 13 };

/** Where every name of a layout stands: the same place in all states. */
export function labelsOf(network: Network, layout: LayoutName): Map<string, PlacedLabel> {
  const casts = states.map((state) => castOf(network, state, layout));
  const names = new Map<string, Named & { states: number }>();
  casts.forEach((cast, i) => {
    for (const node of cast.nodes.values()) {
      const before = names.get(node.id);
      const r = Math.max(before?.r ?? 0, node.r);
      const text = titleOf(network, node);
      const bits = (before?.states ?? 0) | (1 << i);
      names.set(node.id, { ...node, r, text, style: styleOf(node), states: bits });
    }
  });
  const segments = casts.flatMap(({ strands }, i) =>
    strands.map(({ segment }) => ({ segment, states: 1 << i })),
  );
  const hexes = [...names.values()].map(({ x, y, r, states }) => ({
    box: { left: x - r, top: y - r, right: x + r, bottom: y + r },
    states,
  }));
  const boxes = [...hexes, ...reservedBoxes(layout)];
  return placeLabels([...names.values()], { segments, boxes }, sizes[layout]);
}

/** Whether a country has a place of its own in a layout. */
export const isPlaced = (layout: LayoutName, id: string): boolean => places[layout].has(id);
