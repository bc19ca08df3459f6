import type { Worded } from '../contract.ts';

/** A country whose name stands in the picture. */
export type Hub = 'USA' | 'JPN';

/** What the pictures say. */
export interface Labels {
  readonly hubs: Readonly<Record<Hub, string>>;
}

export type Words = Worded<Labels>;
