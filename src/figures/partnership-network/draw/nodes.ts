import type { Attrs, Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hexagon } from '../../marks/hexagon.ts';
import type { Network } from '../data.ts';
import type { PlacedLabel } from '../layout/labels.ts';
import type { NetworkNode } from '../layout/nodes.ts';
import { hubSize } from '../layout.ts';
import { titleOf } from '../layout/names.ts';
import type { State } from '../view.ts';
import type { Words } from '../words.ts';

const roles = ['aid', 'partner', 'ally', 'hub'] as const;
type Look = (typeof roles)[number];

/** A node that stands for several partners looks like one. */
const drawnAs = ({ role }: NetworkNode): Look => (role === 'group' ? 'partner' : role);

function nodeLook(role: Look, state: State): Attrs {
  const looks: Readonly<Record<Look, Attrs>> = {
    aid: {
      fill: 'paper',
      stroke: 'partner',
      'stroke-width': 1.5,
      'paint-order': 'normal',
      opacity: state.nodes,
    },
    partner: { fill: 'partner', opacity: state.nodes },
    ally: { fill: 'ink' },
    hub: {},
  };
  return looks[role];
}

/** Size of a name, px. */
const SIZE = 14;

const nameLook = (role: Look, layout: LayoutName): Attrs => {
  if (role === 'hub')
    return {
      'font-weight': 600,
      ...(hubSize[layout] === SIZE ? {} : { 'font-size': hubSize[layout] }),
    };
  return role === 'ally' ? { 'font-weight': 600 } : { fill: 'muted' };
};

/** The two hubs wear their own colours. */
const hubFill = (id: string): Attrs =>
  id === 'USA' ? { fill: 'us' } : id === 'JPN' ? { fill: 'jp' } : {};

function drawNode(network: Network, node: NetworkNode, words: Words): Mark {
  return {
    key: node.id,
    tag: 'path',
    attrs: { d: hexagon(node.x, node.y, node.r), ...hubFill(node.id) },
    label: titleOf(network, node, words),
    rows: node.rows,
  };
}

/** The hexagons, quiet ones below loud ones. */
export function drawNodes(
  network: Network,
  nodes: ReadonlyMap<string, NetworkNode>,
  state: State,
  words: Words,
): Mark {
  const children = roles.flatMap((role): Mark[] => {
    const own = [...nodes.values()].filter((node) => drawnAs(node) === role);
    if (own.length === 0) return [];
    const marks = own.map((node) => drawNode(network, node, words));
    return [{ key: `nodes-${role}`, tag: 'g', attrs: nodeLook(role, state), children: marks }];
  });
  // The paper edge keeps lines off the hexagons and makes them easier to hit.
  const edge = { stroke: 'paper', 'stroke-width': 6, 'paint-order': 'stroke' } as const;
  return { key: 'nodes', tag: 'g', attrs: edge, children };
}

/** The names of the nodes that are there, where the layout found room for them. */
export function drawNames(
  nodes: ReadonlyMap<string, NetworkNode>,
  labels: readonly PlacedLabel[],
  layout: LayoutName,
): Mark {
  // Most names of the narrow picture stand under their node: what most have is written once.
  const most = layout === 'narrow' ? 'middle' : 'start';
  const children = roles.flatMap((role): Mark[] => {
    const own = [...nodes.values()].filter((node) => drawnAs(node) === role);
    if (own.length === 0) return [];
    const marks = own.flatMap((node): Mark[] => {
      const label = labels.find(({ id }) => id === node.id);
      if (!label) return [];
      const { x, y, anchor, text } = label;
      const turn = anchor === most ? {} : { 'text-anchor': anchor };
      const attrs = { x: Math.round(x), y: Math.round(y), ...turn };
      return [{ key: `${node.id}n`, tag: 'text', attrs, text }];
    });
    return [{ key: `names-${role}`, tag: 'g', attrs: nameLook(role, layout), children: marks }];
  });
  const centred = most === 'middle' ? { 'text-anchor': most } : {};
  const halo = { stroke: 'paper', 'stroke-width': 4, 'paint-order': 'stroke' } as const;
  return {
    key: 'names',
    tag: 'g',
    attrs: { 'font-size': SIZE, fill: 'ink', 'stroke-linejoin': 'round', ...halo, ...centred },
    children,
  };
}
