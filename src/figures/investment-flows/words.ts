import type { Worded } from '../contract.ts';
import type { BandLabels } from './words/labels/bands.ts';
import type { DirectionLabels } from './words/labels/directions.ts';
import type { HoldingLabels } from './words/labels/holdings.ts';
import type { PositionLabels } from './words/labels/positions.ts';

/** What the pictures say. Amounts come formatted, in billion dollars unless named otherwise. */
export interface Labels {
  readonly positions: PositionLabels;
  readonly bands: BandLabels;
  readonly directions: DirectionLabels;
  readonly holdings: HoldingLabels;
  /** The source of what we added up ourselves. */
  readonly ownSum: string;
}

export type Words = Worded<Labels>;
