import type { LayoutName } from '../../contract.ts';
import type { Network } from '../data.ts';
import { hubSize, sizes } from '../layout.ts';
import { type Knot, knotsOf } from './knots.ts';
import { labelAt, type Named, type PlacedLabel, placeLabels, type Side } from './labels.ts';
import { type NetworkNode, nodesOf } from './nodes.ts';
import { titleOf } from './names.ts';
import { preferred } from './positions.ts';
import { reservedBoxes } from './reserved.ts';
import { type State, views } from '../view.ts';
import { type Strand, strandsOf } from './strands.ts';
import { isLive } from '../data/ties.ts';
import type { Words } from '../words.ts';

/** What stands on the stage in one state, before any ink. */
export interface Cast {
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly strands: readonly Strand[];
  readonly knots: readonly Knot[];
}

/** The nodes, strands and joints of a state. */
export function castOf(network: Network, state: State, layout: LayoutName): Cast {
  const { day, joints } = state;
  const live = network.ties.filter((tie) => isLive(tie, day));
  const nodes = nodesOf(network, live, layout, day);
  return {
    nodes,
    strands: strandsOf(live, nodes, layout, day),
    knots: knotsOf(network, nodes, joints, layout),
  };
}

/** The name beside a node; on a phone there is room for two letters beside the United States. */
const textOf = (network: Network, node: NetworkNode, layout: LayoutName, words: Words): string =>
  layout === 'narrow' && node.id === 'USA' ? words.labels.us : titleOf(network, node, words);

const styleOf = ({ role }: NetworkNode, layout: LayoutName): Named['style'] =>
  role === 'hub' ? { size: hubSize[layout], weight: 600 } : role === 'ally' ? { weight: 600 } : {};

/** The node as something that wants its name beside it. */
const namedOf = (network: Network, node: NetworkNode, layout: LayoutName, words: Words): Named => ({
  ...node,
  text: textOf(network, node, layout, words),
  style: styleOf(node, layout),
  prefer: preferred[layout][node.id],
});

/** On which side of its node every name of a layout stands: the same in all views. */
function sidesOf(network: Network, layout: LayoutName, words: Words): Map<string, Side> {
  const casts = views.map(({ state }) => castOf(network, state, layout));
  const names = new Map<string, Named & { states: number }>();
  casts.forEach((cast, i) => {
    for (const node of cast.nodes.values()) {
      const before = names.get(node.id);
      const r = Math.max(before?.r ?? 0, node.r);
      const bits = (before?.states ?? 0) | (1 << i);
      names.set(node.id, { ...namedOf(network, node, layout, words), r, states: bits });
    }
  });
  const segments = casts.flatMap(({ strands, knots }, i) =>
    [
      ...strands.map(({ segment }) => segment),
      ...knots.flatMap(({ arms, open }) => [...arms, ...open]),
    ].map((segment) => ({ segment, states: 1 << i })),
  );
  const hexes = [...names.values()].map(({ x, y, r, states }) => ({
    box: { left: x - r, top: y - r, right: x + r, bottom: y + r },
    states,
  }));
  const boxes = [...hexes, ...reservedBoxes(layout)];
  const placed = placeLabels([...names.values()], { segments, boxes }, sizes[layout]);
  return new Map([...placed].map(([id, { side }]) => [id, side]));
}

/** Where the names of a state's nodes stand; one that no view has stands to the east. */
export function labelsOf(
  network: Network,
  cast: Cast,
  layout: LayoutName,
  words: Words,
): PlacedLabel[] {
  const sides = sidesOf(network, layout, words);
  return [...cast.nodes.values()].map((node) =>
    labelAt(namedOf(network, node, layout, words), sides.get(node.id) ?? 'E'),
  );
}
