import type { Grouping } from '../data.ts';
import { isAgreement } from './kinds.ts';
import { dyadOf, involves, isSigned, partnerOf, type Tie } from './ties.ts';

/** The six allies of the United States whose pairs the figure counts. */
export const allies = ['JPN', 'KOR', 'PHL', 'THA', 'AUS', 'NZL'] as const;

/** What is signed by a day. Texts that were replaced later count: they were signed. */
export interface Counts {
  /** Rows with the United States, grants and sales included. */
  readonly withUs: number;
  /** Rows without the United States, grants and sales included. */
  readonly withoutUs: number;
  /** Agreements (no grants, no sales) without the United States. */
  readonly agreements: number;
  /** Pairs of parties with at least one such agreement. */
  readonly dyads: ReadonlySet<string>;
  /** Pairs among the six allies with at least one such agreement. */
  readonly pairs: readonly string[];
  /** Of the agreements without the United States, those with Japan. */
  readonly withJapan: number;
}

/** The fifteen pairs that the six allies could form, by dyad. */
export const possiblePairs: readonly string[] = allies.flatMap((a, i) =>
  allies.slice(i + 1).map((b) => dyadOf(a, b)),
);

/** Counts what is signed by a day (ISO, inclusive). */
export function countsAt(ties: readonly Tie[], day: string): Counts {
  const signed = ties.filter((tie) => isSigned(tie, day));
  const without = signed.filter((tie) => !involves(tie, 'USA'));
  const agreements = without.filter((tie) => isAgreement(tie.kind));
  const dyads = new Set(agreements.map((tie) => tie.dyad));
  return {
    withUs: signed.length - without.length,
    withoutUs: without.length,
    agreements: agreements.length,
    dyads,
    pairs: possiblePairs.filter((pair) => dyads.has(pair)),
    withJapan: agreements.filter((tie) => involves(tie, 'JPN')).length,
  };
}

/**
 * Partners of a country by a day: all it has an agreement with that nobody has ended (a suspended
 * one counts), and with `grants` those that only receive aid as well.
 */
export function partnersAt(
  ties: readonly Tie[],
  id: string,
  day: string,
  grants = false,
): string[] {
  const own = ties.filter(
    (tie) =>
      involves(tie, id) &&
      isSigned(tie, day) &&
      tie.end?.how !== 'terminated' &&
      (grants || isAgreement(tie.kind)),
  );
  return [...new Set(own.map((tie) => partnerOf(tie, id)))];
}

/** Countries that a country has live or replaced agreements of one kind with by a day. */
export const partnersByKind = (
  ties: readonly Tie[],
  id: string,
  kind: Tie['kind'],
  day: string,
): string[] =>
  partnersAt(
    ties.filter((tie) => tie.kind === kind),
    id,
    day,
  );

/** Small groups that had started by the end of a year, and those of them with the United States. */
export function minilateralsIn(
  groupings: readonly Grouping[],
  year: number,
): { all: number; withUs: number; withJapan: number } {
  const small = groupings.filter((row) => row.minilateral && row.year <= year);
  const seats = (id: string): number => small.filter(({ members }) => members.includes(id)).length;
  return { all: small.length, withUs: seats('USA'), withJapan: seats('JPN') };
}
