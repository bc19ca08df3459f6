import type { Worded } from '../contract.ts';
import type { AmountLabels } from './words/labels/amounts.ts';
import type { OutcomeLabels } from './words/labels/outcomes.ts';
import type { VisitLabels } from './words/labels/visit.ts';

/** What the maps say. Amounts come formatted, in billion dollars unless named otherwise. */
export interface Labels {
  /** A site: whose, in which town or, where none is known, in which state, and for how much. */
  readonly site: (company: string, place: string, amount?: string) => string;
  /** By postal code. */
  readonly state: (code: string) => string;
  readonly visit: VisitLabels;
  readonly amounts: AmountLabels;
  readonly outcomes: OutcomeLabels;
}

export type Words = Worded<Labels>;
