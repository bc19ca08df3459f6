import type { ByLayout, Lines } from '../../../contract.ts';
import type { Pair } from '../../data/flows.ts';

/** What the arrows of both directions say. */
export interface DirectionLabels {
  /** On a wide stage. */
  readonly title: string;
  /** Heads of the two sides. */
  readonly intoJapan: string;
  readonly intoUs: string;
  readonly arrow: (from: string, to: string) => string;
  /** Over a pair: its year, who counted, and what share of it runs the other way. */
  readonly counted: ByLayout<(year: string, by: Pair['counted'], share: string) => string>;
  /** The net flow of 2024, in trillion yen. */
  readonly net: string;
  readonly netValue: (yen: string) => string;
  readonly netNote: ByLayout<Lines>;
}
