import type { Grouping } from '../data.ts';
import { isAgreement } from './kinds.ts';
import { dyadOf, involves, isSigned, partnerOf, type Tie } from './ties.ts';

/** The six allies of the United States whose pairs the figure counts. */
export const allies = ['JPN', 'KOR', 'PHL', 'THA', 'AUS', 'NZL'] as const;

/** What is signed by a day. Texts that were replaced later count: they were signed. */
export interface Counts {
  /** Agreements (no grants, no sales) without the United States. */
  readonly agreements: number;
  /** Pairs among the six allies with at least one such agreement. */
  readonly pairs: readonly string[];
  /** Of the agreements without the United States, those with Japan. */
  readonly withJapan: number;
}

/** The fifteen pairs that the six allies could form, by dyad. */
export const possiblePairs: readonly string[] = allies.flatMap((a, i) =>
  allies.slice(i + 1).map((b) => dyadOf(a, b)),
);

/** The agreements without the United States that are signed by a day (ISO, inclusive). */
export const agreementsAt = (ties: readonly Tie[], day: string): Tie[] =>
  ties.filter((tie) => isSigned(tie, day) && !involves(tie, 'USA') && isAgreement(tie.kind));

/** Counts what is signed by a day (ISO, inclusive). */
export function countsAt(ties: readonly Tie[], day: string): Counts {
  const agreements = agreementsAt(ties, day);
  const dyads = new Set(agreements.map((tie) => tie.dyad));
  return {
    agreements: agreements.length,
    pairs: possiblePairs.filter((pair) => dyads.has(pair)),
    withJapan: agreements.filter((tie) => involves(tie, 'JPN')).length,
  };
}

/**
 * The agreements that a country has signed by a day and nobody has ended; a suspended one counts.
 */
export const ownAt = (ties: readonly Tie[], id: string, day: string): Tie[] =>
  ties.filter(
    (tie) =>
      involves(tie, id) &&
      isSigned(tie, day) &&
      tie.end?.how !== 'terminated' &&
      isAgreement(tie.kind),
  );

/** Those with whom a country has such an agreement. */
export const partnersAt = (ties: readonly Tie[], id: string, day: string): string[] => [
  ...new Set(ownAt(ties, id, day).map((tie) => partnerOf(tie, id))),
];

/** Small groups ever started, and those of them with evidence of a meeting or activity since a day. */
export interface SmallGroups {
  readonly all: readonly Grouping[];
  readonly shown: readonly Grouping[];
  /** Of those shown, the ones with an American seat. */
  readonly withUs: readonly Grouping[];
}

/** Sorts small groups; one whose newest evidence is older than `since` (ISO) is not shown to be live. */
export function smallGroups(groupings: readonly Grouping[], since: string): SmallGroups {
  const all = groupings.filter(({ minilateral }) => minilateral);
  const shown = all.filter(({ asOf }) => asOf !== undefined && asOf >= since);
  return { all, shown, withUs: shown.filter(({ members }) => members.includes('USA')) };
}
