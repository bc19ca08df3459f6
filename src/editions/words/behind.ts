import type { NotesWords } from './notes.ts';

/** How many claims of a chapter have a verdict. */
export type VerdictCount = readonly [verdict: keyof NotesWords['verdicts'], claims: number];

/** What lies folded away behind a chapter and behind a figure in it. */
export interface BehindWords {
  readonly chapter: string;
  /** How many claims were checked, and how many have each verdict. */
  readonly claims: (claims: number, verdicts: readonly VerdictCount[]) => string;
  readonly terms: (terms: number) => string;
  readonly corrections: (corrections: number) => string;
  /** How a figure is to be read, on how many sources it rests and in how many tables its numbers are. */
  readonly figure: (sources: number, tables: number) => string;
}
