import type { Attrs, Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hexagon } from '../../marks/hexagon.ts';
import type { Network } from '../data.ts';
import type { PlacedLabel } from '../labels.ts';
import type { NetworkNode } from '../nodes.ts';
import { hubSize, type Role } from '../places.ts';
import { titleOf } from '../stage.ts';
import type { View } from '../states.ts';

const roles: readonly Role[] = ['aid', 'partner', 'group', 'ally', 'hub'];

function nodeLook(role: Role, view: View): Attrs {
  const looks: Readonly<Record<Role, Attrs>> = {
    aid: {
      fill: 'paper',
      stroke: 'partner',
      'stroke-width': 1.5,
      'paint-order': 'normal',
      opacity: view.nodes,
    },
    partner: { fill: 'partner', opacity: view.nodes },
    group: { fill: 'partner', opacity: view.nodes },
    ally: { fill: 'ink' },
    hub: {},
  };
  return looks[role];
}

const nameLook = (role: Role, layout: LayoutName): Attrs => {
  if (role === 'hub') return { 'font-weight': 600, 'font-size': hubSize[layout] };
  return role === 'ally' ? { 'font-weight': 600 } : { fill: 'muted' };
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
  const children = roles.flatMap((role): Mark[] => {
    const own = [...nodes.values()].filter((node) => node.role === role);
    if (own.length === 0) return [];
    const marks = own.map((node) => drawNode(network, node));
    return [{ key: `nodes-${role}`, tag: 'g', attrs: nodeLook(role, view), children: marks }];
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
  const children = roles.flatMap((role): Mark[] => {
    const own = [...nodes.values()].filter((node) => node.role === role);
    if (own.length === 0) return [];
    const marks = own.flatMap((node): Mark[] => {
      const label = labels.find(({ id }) => id === node.id);
      if (!label) return [];
      const { x, y, anchor, text } = label;
      const turn = anchor === 'start' ? {} : { 'text-anchor': anchor };
      const attrs = { x: Math.round(x), y: Math.round(y), ...turn };
      return [{ key: `${node.id}n`, tag: 'text', attrs, text }];
    });
    return [{ key: `names-${role}`, tag: 'g', attrs: nameLook(role, layout), children: marks }];
  });
  const halo = { stroke: 'paper', 'stroke-width': 4, 'paint-order': 'stroke' } as const;
  return {
    key: 'names',
    tag: 'g',
    attrs: { 'font-size': 13, fill: 'ink', 'stroke-linejoin': 'round', ...halo },
    children,
  };
}
