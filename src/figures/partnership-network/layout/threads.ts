import type { Segment } from '../../marks/box.ts';
import type { LayoutName } from '../../contract.ts';
import type { Network } from '../data.ts';
import type { NetworkNode } from './nodes.ts';
import { nodeOf } from './positions.ts';

/** How far an unfinished agreement reaches from either side, px. */
const REACH: Readonly<Record<LayoutName, number>> = { wide: 44, narrow: 24 };

/** A line between two nodes that does not meet: an end from each side. A group shows none, and meets hubs only. */
export interface OpenTalk {
  readonly row: string;
  readonly ends: readonly Segment[];
}

function endFrom(a: NetworkNode, b: NetworkNode, aside: number, reach: number): Segment {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const [x, y] = [a.x + uy * aside, a.y - ux * aside];
  const [from, to] = [a.r + 4, a.r + 4 + reach];
  return [x + ux * from, y + uy * from, x + ux * to, y + uy * to];
}

/** Agreements under negotiation, drawn beside the strands of the same two countries. */
export function openTalksOf(
  network: Network,
  nodes: ReadonlyMap<string, NetworkNode>,
  layout: LayoutName,
): OpenTalk[] {
  const talks = network.ties.filter(({ from }) => from === undefined);
  return talks.flatMap((tie) => {
    const [a, b] = [tie.a, tie.b].map((id) => nodes.get(nodeOf(layout, id)));
    if (!a || !b) return [];
    const aside = { 'JPN-PHL': 12, 'JPN-FRA': -9 }[tie.dyad] ?? 7;
    const reach = REACH[layout];
    const shows = (from: NetworkNode, to: NetworkNode): boolean =>
      from.role !== 'group' && (to.role !== 'group' || from.role === 'hub');
    const ends = [
      ...(shows(a, b) ? [endFrom(a, b, aside, reach)] : []),
      ...(shows(b, a) ? [endFrom(b, a, -aside, reach)] : []),
    ];
    return [{ row: tie.id, ends }];
  });
}
