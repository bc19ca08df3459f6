import type { ByLayout, Worded } from '../contract.ts';
import type { Footing, Pair, Saying } from './data.ts';

/** What the pictures say. */
export interface Labels {
  /** The word itself, in the overlap. */
  readonly term: string;
  /** What the overlap stands for. */
  readonly lens: Readonly<Record<Pair, string>>;
  readonly japan: string;
  readonly china: string;
  readonly us: ByLayout<string>;
  /** Whose saying it is, and of when. */
  readonly heading: (saying: Saying, date: string) => string;
  /** What was said, as far as it is known; lines break by themselves. */
  readonly said: (saying: Saying) => ByLayout<string>;
  /** How well it is known. */
  readonly footing: Readonly<Record<Footing, string>>;
}

export type Words = Worded<Labels>;
