import type { Formats } from '../../editions/edition.ts';
import type { ByLayout, Lines, Worded } from '../contract.ts';

/** What the pictures say. */
export interface Labels {
  /** A month as short as it can stand under a dot. */
  readonly month: (iso: string, edition: Formats) => string;
  readonly unit: ByLayout<string>;
  /** The month of the year before that the polls are compared with. */
  readonly before: Lines;
  readonly visit: ByLayout<Lines>;
  /** What the crossed-out ring stands for. */
  readonly talkedOf: string;
  /** Turns that are no rows of the timeline. */
  readonly turns: Readonly<Record<'term' | 'vote', string>>;
  readonly noVote: ByLayout<Lines>;
  readonly vote: ByLayout<Lines>;
  readonly kishida: ByLayout<string>;
  readonly ishiba: string;
  readonly onlyResults: Lines;
  readonly g7Ends: Lines;
  readonly stepsAside: ByLayout<Lines>;
  readonly termEnds: Lines;
}

export type Words = Worded<Labels>;
