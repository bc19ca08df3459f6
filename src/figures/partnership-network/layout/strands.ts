import type { LayoutName } from '../../contract.ts';
import type { Segment } from '../../marks/box.ts';
import { families, type Family } from '../data/kinds.ts';
import type { NetworkNode } from './nodes.ts';
import { nodeOf } from './positions.ts';
import { dyadOf, isSignedOnly, type Tie } from '../data/ties.ts';

/** Whose strand it is: the United States has a part in it, Japan without the United States, or neither. */
export type Tone = 'us' | 'jp' | 'partner';
export const tones: readonly Tone[] = ['partner', 'us', 'jp'];

/** One straight line: agreements of one family between two countries, or one country of a group. */
export interface Strand {
  readonly dyad: string;
  readonly family: Family | 'country';
  readonly tone: Tone;
  readonly segment: Segment;
  readonly rows: readonly string[];
  /** Signed, and not in force or not known to be: it stops at an open ring. */
  readonly open: boolean;
  /** No row behind it was checked against a source. */
  readonly pale: boolean;
}

const gaps: Readonly<Record<LayoutName, number>> = { wide: 3.6, narrow: 2.7 };
const GROUP_GAP = 2.3;

/** Air between a node and the end of a strand, and room for the ring of one that is only signed. */
const CLEAR = 4;
const RING = 6;

const toneOf = (dyad: string): Tone =>
  dyad.includes('USA') ? 'us' : dyad.includes('JPN') ? 'jp' : 'partner';

/** A straight line from `a` to `b`, moved sideways by `offset`, ending `short` px early at `b`. */
function segmentBetween(a: NetworkNode, b: NetworkNode, offset: number, short: number): Segment {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const [x, y] = [-uy * offset, ux * offset];
  const from = a.r + CLEAR;
  const to = length - b.r - CLEAR - short;
  return [a.x + ux * from + x, a.y + uy * from + y, a.x + ux * to + x, a.y + uy * to + y];
}

/** Ties that share a line. */
interface Line extends Pick<Strand, 'family'> {
  readonly own: readonly Tie[];
}

/** Ties of two nodes, split into those that share a line. */
function linesOf(ties: readonly Tie[], a: NetworkNode, b: NetworkNode): Line[] {
  const group = [a, b].find(({ role }) => role === 'group');
  const lines: Line[] = group
    ? group.countries.map((id) => ({
        family: 'country',
        own: ties.filter((tie) => tie.a === id || tie.b === id),
      }))
    : families.map((family) => ({ family, own: ties.filter((tie) => tie.family === family) }));
  return lines.filter(({ own }) => own.length > 0);
}

/** Straight strands, side by side where two nodes share several, in the order of the families. */
export function strandsOf(
  live: readonly Tie[],
  nodes: ReadonlyMap<string, NetworkNode>,
  layout: LayoutName,
  day: string,
): Strand[] {
  const dyad = (tie: Tie): string => dyadOf(nodeOf(layout, tie.a), nodeOf(layout, tie.b));
  return [...Map.groupBy(live, dyad)].flatMap(([name, ties]) => {
    const [a, b] = name.split('-').map((id) => nodes.get(id));
    if (!a || !b) return [];
    const grouped = a.role === 'group' || b.role === 'group';
    const lines = linesOf(ties, a, b);
    return lines.map(({ family, own }, i): Strand => {
      const offset = (i - (lines.length - 1) / 2) * (grouped ? GROUP_GAP : gaps[layout]);
      const open = layout === 'wide' && own.every((tie) => isSignedOnly(tie, day));
      return {
        dyad: name,
        family,
        tone: toneOf(name),
        segment: segmentBetween(a, b, offset, open ? RING : 0),
        rows: own.map((tie) => tie.id),
        open,
        pale: own.every((tie) => !tie.seen),
      };
    });
  });
}
