import type { LayoutName } from '../../contract.ts';
import type { Segment } from '../../marks/box.ts';
import { groupingOf, type Network } from '../data.ts';
import { lattices } from '../layout.ts';
import { type LatticeNode, pointOf } from './lattice.ts';
import type { NetworkNode } from './nodes.ts';
import { nodeOf } from './positions.ts';
import type { Joint } from '../view.ts';

/** A small group drawn as a joint: an arm to each member, as three slats meet in a kumiko panel. */
export interface Framework {
  /** Row of `network/groupings` behind it. */
  readonly row: string;
  /** Number in the picture, told in the list of names. */
  readonly number?: number;
  /** Countries that were named but had no seat: a dashed arm. */
  readonly maybe?: readonly string[];
  /** Whether the whole group has thinned out: all arms dashed. */
  readonly thin?: boolean;
}

/** The frameworks that can be drawn. */
export const frameworks: Readonly<Record<Joint, Framework>> = {
  QUAD: { row: 'QUAD', number: 1 },
  TRI_USJPKR: { row: 'TRI_USJPKR', number: 2 },
  TRI_USJPPH: { row: 'TRI_USJPPH', number: 3 },
  EXERCISES: { row: 'TDMM', number: 4, maybe: ['GBR'] },
  AUKUS_P2: { row: 'AUKUS_P2', number: 5, maybe: ['JPN'] },
  GCAP: { row: 'GCAP' },
  QUAD_THIN: { row: 'QUAD', number: 2, thin: true },
  NATO_IP4: { row: 'NATO_IP4', number: 3, thin: true },
};

const joints: Readonly<Record<LayoutName, Readonly<Record<Joint, LatticeNode>>>> = {
  wide: {
    QUAD: [14, 8],
    TRI_USJPKR: [23, 5],
    TRI_USJPPH: [22, 10],
    EXERCISES: [26, 4],
    AUKUS_P2: [27, 11],
    GCAP: [9, 1],
    NATO_IP4: [13, 7],
    QUAD_THIN: [27, 9],
  },
  narrow: {
    QUAD: [15, 11],
    TRI_USJPKR: [30, 6],
    TRI_USJPPH: [30, 10],
    EXERCISES: [35, 3],
    AUKUS_P2: [31, 15],
    GCAP: [9, 1],
    NATO_IP4: [11, 7],
    QUAD_THIN: [32, 10],
  },
};

/** Radius of a joint, px. */
export const jointRadius: Readonly<Record<LayoutName, number>> = { wide: 10, narrow: 8 };

/** A framework's joint and its arms, px. */
export interface Knot extends Framework {
  readonly id: Joint;
  /** What the table calls it. */
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly arms: readonly Segment[];
  readonly open: readonly Segment[];
  /** Members and countries named for it, the United States aside. */
  readonly members: readonly NetworkNode[];
  /** Where its American seat is, if it has one. */
  readonly seat: { readonly x: number; readonly y: number } | undefined;
}

/** How far from the hub's edge a seat is, px. */
const SEAT = 16;

function armTo(x: number, y: number, node: NetworkNode, knotRadius: number): Segment {
  const length = Math.hypot(node.x - x, node.y - y);
  const [ux, uy] = [(node.x - x) / length, (node.y - y) / length];
  const end = length - node.r - 5;
  return [x + ux * knotRadius, y + uy * knotRadius, x + ux * end, y + uy * end];
}

/** Where joints lie and which arms they stretch out. */
export function knotsOf(
  network: Network,
  nodes: ReadonlyMap<string, NetworkNode>,
  shown: readonly Joint[],
  layout: LayoutName,
): Knot[] {
  const r = jointRadius[layout];
  return shown.map((id) => {
    const framework = frameworks[id];
    const { name: title, members } = groupingOf(network, framework.row);
    const { x, y } = pointOf(lattices[layout], joints[layout][id]);
    const reach = (ids: readonly string[]): Segment[] =>
      ids.flatMap((member) => {
        const node = nodes.get(nodeOf(layout, member));
        return node ? [armTo(x, y, node, r)] : [];
      });
    const us = members.includes('USA') ? nodes.get('USA') : undefined;
    const toUs = us && Math.hypot(us.x - x, us.y - y);
    const seat =
      us && toUs
        ? {
            x: us.x + ((x - us.x) / toUs) * (us.r + SEAT),
            y: us.y + ((y - us.y) / toUs) * (us.r + SEAT),
          }
        : undefined;
    const maybe = framework.maybe ?? [];
    const others = [...members, ...maybe].filter((member) => member !== 'USA');
    const thin = framework.thin ?? false;
    return {
      ...framework,
      id,
      title,
      x,
      y,
      seat,
      arms: thin ? [] : reach(members),
      open: reach(thin ? members : maybe),
      members: others.flatMap((member) => nodes.get(nodeOf(layout, member)) ?? []),
    };
  });
}
