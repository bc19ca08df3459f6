import type { LayoutName } from '../contract.ts';
import type { Segment } from '../marks/box.ts';
import { membersOf, type Network } from './data.ts';
import { type LatticeNode, pointOf } from './lattice.ts';
import type { NetworkNode } from './nodes.ts';
import { lattices } from './places.ts';
import type { State } from './states.ts';

/** A small group drawn as a joint: an arm to each member, as three slats meet in a kumiko panel. */
export interface Framework {
  readonly id: string;
  /** Row of `network/groupings` behind it. */
  readonly row: string;
  /** Number in the picture; none where the label stands at the joint. */
  readonly number?: number;
  /** Countries that were named but had no seat: a dashed arm. */
  readonly maybe?: readonly string[];
  /** Whether the whole group has thinned out: all arms dashed. */
  readonly thin?: boolean;
}

/** The five frameworks of the commentary, in its order (claims C021 to C025). */
export const named: readonly Framework[] = [
  { id: 'QUAD', row: 'QUAD', number: 1 },
  { id: 'TRI_USJPKR', row: 'TRI_USJPKR', number: 2 },
  { id: 'TRI_USJPPH', row: 'TRI_USJPPH', number: 3 },
  { id: 'EXERCISES', row: 'TDMM', number: 4, maybe: ['GBR'] },
  { id: 'AUKUS_P2', row: 'AUKUS_P2', number: 5, maybe: ['JPN'] },
];

/** The frameworks that a state shows. */
export const frameworks: Partial<Record<State, readonly Framework[]>> = {
  '2023': [{ id: 'GCAP', row: 'GCAP' }],
  'apr-2024': named,
  'loose-threads': [
    { id: 'QUAD', row: 'QUAD', thin: true },
    { id: 'NATO_IP4', row: 'NATO_IP4', thin: true },
  ],
};

const joints: Readonly<Record<LayoutName, Readonly<Record<string, LatticeNode>>>> = {
  wide: {
    QUAD: [17, 9],
    TRI_USJPKR: [21, 3],
    TRI_USJPPH: [20, 10],
    EXERCISES: [23, 5],
    AUKUS_P2: [24, 10],
    GCAP: [11, 3],
    NATO_IP4: [21, 9],
  },
  narrow: {
    QUAD: [11, 7],
    TRI_USJPKR: [16, 2],
    TRI_USJPPH: [16, 6],
    EXERCISES: [17, 3],
    AUKUS_P2: [18, 8],
    GCAP: [6, 2],
    NATO_IP4: [14, 4],
  },
};

/** A framework's joint and its arms, px. */
export interface Knot extends Framework {
  readonly x: number;
  readonly y: number;
  readonly arms: readonly Segment[];
  readonly open: readonly Segment[];
  /** Where its American seat is, if it has one. */
  readonly seat: { readonly x: number; readonly y: number } | undefined;
}

const SEAT = 9;

function armTo(x: number, y: number, node: NetworkNode, knotRadius: number): Segment {
  const length = Math.hypot(node.x - x, node.y - y);
  const [ux, uy] = [(node.x - x) / length, (node.y - y) / length];
  const end = length - node.r - 4;
  return [x + ux * knotRadius, y + uy * knotRadius, x + ux * end, y + uy * end];
}

/** Where the joints of a state lie and which arms they stretch out; `r` is the joint's radius. */
export function knotsOf(
  network: Network,
  nodes: ReadonlyMap<string, NetworkNode>,
  state: State,
  layout: LayoutName,
  r: number,
): Knot[] {
  return (frameworks[state] ?? []).map((framework) => {
    const row = network.groupings.find(({ id }) => id === framework.row);
    const joint = joints[layout][framework.id];
    if (!row || !joint) throw new Error(`${framework.id} has no row in groupings or no joint`);
    const { x, y } = pointOf(lattices[layout], joint);
    const reach = (ids: readonly string[]): Segment[] =>
      ids.flatMap((id) => {
        const node = nodes.get(id);
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
    const maybe = reach(framework.maybe ?? []);
    const arms = reach(members);
    return framework.thin
      ? { ...framework, x, y, arms: [], open: arms, seat }
      : { ...framework, x, y, arms, open: maybe, seat };
  });
}
