import type { Formats } from '../../../../editions/edition.ts';
import type { DealId } from '../../data.ts';
import type * as spots from '../../layout/spots/visit.ts';
import type { SaidAt } from './said.ts';

/** What the map of the week says. */
export interface VisitLabels {
  /** An amount of billions or, below one, of millions. */
  readonly money: (billion: number, edition: Formats) => string;
  /** With the amounts of deals, and of all stages of Toyota’s plant. */
  readonly wide: (deal: (id: DealId) => string, toyotaInAll: string) => SaidAt<typeof spots.WIDE>;
  readonly narrow: SaidAt<typeof spots.NARROW>;
  /** The projects behind the code of a state. */
  readonly codes: Readonly<Record<keyof typeof spots.CODES, string>>;
}
