import type { NotesWords } from './notes.ts';

/** How many claims of a chapter have each verdict; none of those that no claim has. */
export type VerdictCounts = Readonly<Partial<Record<keyof NotesWords['verdicts'], number>>>;

/** What lies folded away behind a chapter and behind a figure in it. */
export interface BehindWords {
  readonly chapter: string;
  /** How many claims were checked, and how many have each verdict. */
  readonly claims: (claims: number, verdicts: VerdictCounts) => string;
  readonly terms: (terms: number) => string;
  readonly corrections: (corrections: number) => string;
  /** How a figure is to be read, on how many sources it rests and in how many tables its numbers are. */
  readonly figure: (sources: number, tables: number) => string;
}
