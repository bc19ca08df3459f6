import type { LayoutName } from '../contract.ts';
import type { Segment } from '../marks/box.ts';
import { families, type Family } from './kinds.ts';
import type { NetworkNode } from './nodes.ts';
import { nodeOf, type Place } from './places.ts';
import { dyadOf, isSignedOnly, type Tie } from './ties.ts';

/** Whose strand it is: the United States has a part in it, Japan without the United States, or neither. */
export type Tone = 'us' | 'jp' | 'partner';
export const tones: readonly Tone[] = ['partner', 'us', 'jp'];

/** Agreements of one family between two nodes: one straight strand. */
export interface Strand {
  /** `JPN-AUS-access`. */
  readonly key: string;
  readonly dyad: string;
  readonly family: Family | 'bundle';
  readonly tone: Tone;
  readonly segment: Segment;
  /** Countries at the far end: more than one where a node stands for a group. */
  readonly count: number;
  readonly rows: readonly string[];
}

/** Distance between the strands of a bundle, px. */
export const strandGap: Readonly<Record<LayoutName, number>> = { wide: 3.6, narrow: 2.8 };

/** Air between a node and the end of a strand; a signed text not known to be in force keeps more. */
const CLEAR = 4;
const SHORT = 9;

const toneOf = (dyad: string): Tone =>
  dyad.includes('USA') ? 'us' : dyad.includes('JPN') ? 'jp' : 'partner';

/** A straight strand from `a` to `b`, moved sideways by `offset`, ending `short` px early at `b`. */
function segmentBetween(a: NetworkNode, b: NetworkNode, offset: number, short: number): Segment {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const [sx, sy] = [-uy * offset, ux * offset];
  const from = a.r + CLEAR;
  const to = length - b.r - CLEAR - short;
  return [
    a.x + ux * from + sx,
    a.y + uy * from + sy,
    a.x + ux * to + sx,
    a.y + uy * to + sy,
  ];
}

const familyAt = (tie: Tie, a: Place, b: Place): Strand['family'] =>
  a.role === 'group' || b.role === 'group' ? 'bundle' : tie.family;

interface Bundle {
  readonly a: NetworkNode;
  readonly b: NetworkNode;
  readonly ties: Map<Strand['family'], Tie[]>;
}

function bundlesOf(
  live: readonly Tie[],
  nodes: ReadonlyMap<string, NetworkNode>,
  layout: LayoutName,
): Map<string, Bundle> {
  const bundles = new Map<string, Bundle>();
  for (const tie of live) {
    const dyad = dyadOf(nodeOf(layout, tie.a), nodeOf(layout, tie.b));
    const [a, b] = dyad.split('-').map((id) => nodes.get(id));
    if (!a || !b) continue;
    const bundle = bundles.get(dyad) ?? { a, b, ties: new Map<Strand['family'], Tie[]>() };
    const family = familyAt(tie, a, b);
    bundle.ties.set(family, [...(bundle.ties.get(family) ?? []), tie]);
    bundles.set(dyad, bundle);
  }
  return bundles;
}

/** Straight strands, side by side where two nodes share several families, in the order of the families. */
export function strandsOf(
  live: readonly Tie[],
  nodes: ReadonlyMap<string, NetworkNode>,
  layout: LayoutName,
  day: string,
): Strand[] {
  return [...bundlesOf(live, nodes, layout)].flatMap(([dyad, { a, b, ties }]) => {
    const present = [...families, 'bundle' as const].filter((family) => ties.has(family));
    return present.map((family, i): Strand => {
      const own = ties.get(family) ?? [];
      const offset = (i - (present.length - 1) / 2) * strandGap[layout];
      const short = family !== 'bundle' && own.every((tie) => isSignedOnly(tie, day)) ? SHORT : 0;
      const far = own.flatMap((tie) => [tie.a, tie.b]).filter((id) => id !== a.id);
      return {
        key: `${dyad}-${family}`,
        dyad,
        family,
        tone: toneOf(dyad),
        segment: segmentBetween(a, b, offset, short),
        count: new Set(far).size,
        rows: own.map((tie) => tie.id),
      };
    });
  });
}
