import type { Attrs, Mark } from '../../scene/mark.ts';
import { hexagon } from '../marks/hexagon.ts';
import type { Network } from './data.ts';
import type { PlacedLabel } from './labels.ts';
import type { NetworkNode } from './nodes.ts';
import type { Role } from './places.ts';
import { titleOf } from './stage.ts';
import type { View } from './states.ts';

const roles: readonly Role[] = ['aid', 'partner', 'group', 'ally', 'hub'];

const nodeLook = (role: Role, view: View): Attrs =>
  ({
    aid: { fill: 'paper', stroke: 'partner', 'stroke-width': 1.5, opacity: view.nodes },
    partner: { fill: 'partner', opacity: view.nodes },
    group: { fill: 'partner', opacity: view.nodes },
    ally: { fill: 'ink' },
    hub: {},
  })[role];

const nameLook: Readonly<Record<Role, Attrs>> = {
  aid: { fill: 'muted' },
  partner: { fill: 'muted' },
  group: { fill: 'muted' },
  ally: { 'font-weight': 600 },
  hub: { 'font-weight': 600, 'font-size': 15 },
};

function drawNode(network: Network, node: NetworkNode): Mark {
  const fill = { USA: 'us', JPN: 'jp' }[node.id];
  return {
    key: node.id,
    tag: 'path',
    attrs: { d: hexagon(node.x, node.y, node.r), ...(fill ? { fill } : {}) } as Attrs,
    label: titleOf(network, node),
    rows: node.rows,
  };
}

/** The hexagons, quiet ones below loud ones. */
export function drawNodes(
  network: Network,
  nodes: ReadonlyMap<string, NetworkNode>,
  view: View,
): Mark {
  const children = roles.map((role): Mark => {
    const own = [...nodes.values()].filter((node) => node.role === role);
    const marks = own.map((node) => drawNode(network, node));
    return { key: `nodes-${role}`, tag: 'g', attrs: nodeLook(role, view), children: marks };
  });
  return { key: 'nodes', tag: 'g', attrs: {}, children };
}

const tidy = (n: number): number => Math.round(n * 10) / 10;

/** The names of the nodes that are there, where the layout found room for them. */
export function drawNames(
  network: Network,
  nodes: ReadonlyMap<string, NetworkNode>,
  labels: ReadonlyMap<string, PlacedLabel>,
): Mark {
  const children = roles.map((role): Mark => {
    const own = [...nodes.values()].filter((node) => node.role === role);
    const marks = own.flatMap((node): Mark[] => {
      const label = labels.get(node.id);
      if (!label) return [];
      const { x, y, anchor } = label;
      const turn = anchor === 'start' ? {} : { 'text-anchor': anchor };
      const attrs = { x: tidy(x), y: tidy(y), ...turn };
      return [{ key: `${node.id}-name`, tag: 'text', attrs, text: titleOf(network, node) }];
    });
    return { key: `names-${role}`, tag: 'g', attrs: nameLook[role], children: marks };
  });
  const halo = { stroke: 'paper', 'stroke-width': 4, 'paint-order': 'stroke' } as const;
  return {
    key: 'names',
    tag: 'g',
    attrs: { 'font-size': 13, fill: 'ink', 'stroke-linejoin': 'round', ...halo },
    children,
  };
}
