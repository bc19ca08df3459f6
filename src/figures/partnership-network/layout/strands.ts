import type { LayoutName } from '../../contract.ts';
import type { Segment } from '../../marks/box.ts';
import { families, type Family, isAgreement } from '../data/kinds.ts';
import type { NetworkNode } from './nodes.ts';
import { nodeOf } from './positions.ts';
import { dyadOf, isSignedOnly, type Tie } from '../data/ties.ts';

/** Whose strand it is: the United States has a part in it, Japan without the United States, or neither. */
export type Tone = 'us' | 'jp' | 'partner';
export const tones: readonly Tone[] = ['partner', 'us', 'jp'];

/**
 * What a line is worth: an alliance treaty, a working agreement in force, or less: words, a grant, a sale,
 * a text that is signed only, and what was not checked against a source.
 */
export const standings = ['treaty', 'working', 'less'] as const;
export type Standing = (typeof standings)[number];

/** One straight line: agreements of one family between two countries, or one country of a group. */
export interface Strand {
  readonly dyad: string;
  readonly family: Family | 'country';
  readonly tone: Tone;
  readonly segment: Segment;
  readonly rows: readonly string[];
  /** Of the row behind it that is worth most. */
  readonly standing: Standing;
}

const gaps: Readonly<Record<LayoutName, number>> = { wide: 3.6, narrow: 2.7 };
const GROUP_GAP = 2.3;

/** Air between a node and the end of a strand. */
const CLEAR = 4;

const toneOf = (dyad: string): Tone =>
  dyad.includes('USA') ? 'us' : dyad.includes('JPN') ? 'jp' : 'partner';

/** A straight line from `a` to `b`, moved sideways by `offset`. */
function segmentBetween(a: NetworkNode, b: NetworkNode, offset: number): Segment {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const [x, y] = [-uy * offset, ux * offset];
  const from = a.r + CLEAR;
  const to = length - b.r - CLEAR;
  return [a.x + ux * from + x, a.y + uy * from + y, a.x + ux * to + x, a.y + uy * to + y];
}

function standingOf(tie: Tie, day: string): Standing {
  const binds = isAgreement(tie.kind) && tie.family !== 'declaration';
  if (!binds || !tie.seen || isSignedOnly(tie, day)) return 'less';
  return tie.family === 'treaty' ? 'treaty' : 'working';
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
      const worth = own.map((tie) => standingOf(tie, day));
      return {
        dyad: name,
        family,
        tone: toneOf(name),
        segment: segmentBetween(a, b, offset),
        rows: own.map((tie) => tie.id),
        standing: standings.find((one) => worth.includes(one)) ?? 'less',
      };
    });
  });
}
