import type { LayoutName } from '../contract.ts';
import type { Segment } from '../marks/box.ts';
import { membersOf, type Network } from './data.ts';
import { type LatticeNode, pointOf } from './lattice.ts';
import type { NetworkNode } from './nodes.ts';
import { lattices, nodeOf } from './places.ts';
import type { State } from './states.ts';

/** A small group drawn as a joint: an arm to each member, as three slats meet in a kumiko panel. */
export interface Framework {
  readonly id: string;
  /** Row of `network/groupings` behind it. */
  readonly row: string;
  /** Number in the picture, told in the list of names. */
  readonly number?: number;
  /** What it is called in the picture. */
  readonly name: string;
  /** Countries that were named but had no seat: a dashed arm. */
  readonly maybe?: readonly string[];
  /** Whether the whole group has thinned out: all arms dashed. */
  readonly thin?: boolean;
}

/** The five frameworks of the commentary, in its order (claims C021 to C025). */
export const named: readonly Framework[] = [
  { id: 'QUAD', row: 'QUAD', number: 1, name: 'Quad' },
  { id: 'TRI_USJPKR', row: 'TRI_USJPKR', number: 2, name: 'With South Korea' },
  { id: 'TRI_USJPPH', row: 'TRI_USJPPH', number: 3, name: 'With the Philippines' },
  {
    id: 'EXERCISES',
    row: 'TDMM',
    number: 4,
    name: 'Exercises with Australia; Britain from 2025',
    maybe: ['GBR'],
  },
  {
    id: 'AUKUS_P2',
    row: 'AUKUS_P2',
    number: 5,
    name: 'AUKUS Pillar II; Japan considered',
    maybe: ['JPN'],
  },
];

/** The frameworks that a state shows. */
const frameworks: Partial<Record<State, readonly Framework[]>> = {
  '2023': [{ id: 'GCAP', row: 'GCAP', name: 'GCAP fighter: no US seat' }],
  'apr-2024': named,
  'loose-threads': [
    { id: 'QUAD_THIN', row: 'QUAD', number: 2, name: 'Quad', thin: true },
    { id: 'NATO_IP4', row: 'NATO_IP4', number: 3, name: 'IP4', thin: true },
  ],
};

const joints: Readonly<Record<LayoutName, Readonly<Record<string, LatticeNode>>>> = {
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

/** Where the joints of a state lie and which arms they stretch out. */
export function knotsOf(
  network: Network,
  nodes: ReadonlyMap<string, NetworkNode>,
  state: State,
  layout: LayoutName,
): Knot[] {
  const r = jointRadius[layout];
  return (frameworks[state] ?? []).map((framework) => {
    const row = network.groupings.find(({ id }) => id === framework.row);
    const joint = joints[layout][framework.id];
    if (!row || !joint) throw new Error(`${framework.id} has no row in groupings or no joint`);
    const { x, y } = pointOf(lattices[layout], joint);
    const reach = (ids: readonly string[]): Segment[] =>
      ids.flatMap((id) => {
        const node = nodes.get(nodeOf(layout, id));
        return node ? [armTo(x, y, node, r)] : [];
      });
    const members = membersOf(row);
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
    const others = [...members, ...maybe].filter((id) => id !== 'USA');
    const thin = framework.thin ?? false;
    return {
      ...framework,
      x,
      y,
      seat,
      arms: thin ? [] : reach(members),
      open: reach(thin ? members : maybe),
      members: others.flatMap((id) => nodes.get(nodeOf(layout, id)) ?? []),
    };
  });
}
