import type { ByLayout, LayoutName, Worded } from '../contract.ts';
import type { Stop } from './data.ts';
import type { LIVES } from './layout.ts';

/** What the pictures say. */
export interface Labels {
  /** Whose lines they are. */
  readonly lives: Readonly<Record<keyof typeof LIVES, string>>;
  /** Above the days; a phone has less room. */
  readonly month: ByLayout<string>;
  /** The time of day of the ride: its hour is not known. */
  readonly evening: string;
  /** A stop as it is called beside the lines. */
  readonly stop: (stop: Stop, layout: LayoutName) => string;
  /** Over what else happened. */
  readonly sameDays: string;
}

export type Words = Worded<Labels>;
