import type { Outcome } from '../../data/projects.ts';
import type * as spots from '../../layout/spots/outcomes.ts';
import type { SaidAt } from './said.ts';

/** What the map of outcomes says. */
export interface OutcomeLabels {
  readonly wide: SaidAt<typeof spots.WIDE>;
  readonly narrow: SaidAt<typeof spots.NARROW>;
  /** The key; a ring for what the fact sheet names. */
  readonly signs: Readonly<Record<Outcome | 'ringed', string>>;
  readonly asOf: string;
}
