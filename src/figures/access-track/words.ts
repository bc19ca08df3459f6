import type { Formats } from '../../editions/edition.ts';
import type { Worded } from '../contract.ts';
import type { LaneName, Paid } from './data.ts';
import type { Until } from './view.ts';

/** A step that stands where its own words are too long or say too much. */
export type Shortened = 'air-mobile' | 'air-rest' | 'raa-senate' | 'raa-diet';

/** What the pictures say. */
export interface Labels {
  /** A month as short as it can stand under a tick. */
  readonly month: (iso: string, edition: Formats) => string;
  readonly summit: (date: string) => string;
  readonly days: (n: string) => string;
  /** From when to when the days run. */
  readonly since: Readonly<Record<Until, string>>;
  readonly lanes: Readonly<Record<LaneName, string>>;
  /** What the access agreement means. */
  readonly access: string;
  /** A lane and the last step on it, where steps have no words of their own. */
  readonly reached: (lane: string, step: string) => string;
  /** Between whom radars go, and money. */
  readonly exchange: Readonly<Record<'tokyo' | 'manila' | 'radars' | 'money', string>>;
  readonly shortened: Readonly<Record<Shortened, string>>;
  readonly paid: (step: string, amount: string) => string;
  /** Money in its currency. */
  readonly amount: (paid: Paid, edition: Formats) => string;
  /** Names the mark of a step. */
  readonly step: (date: string, title: string) => string;
}

export type Words = Worded<Labels>;
