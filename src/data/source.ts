import type { Tier } from './tiers.ts';

/** Where something on the page comes from. */
export interface Source {
  readonly title: string;
  readonly publisher?: string;
  /** ISO date, as precise as known. */
  readonly date?: string;
  readonly url?: string;
  /** A caution printed beside the source: "digest, original not read". */
  readonly caution?: string;
  /** How much stands behind the page; what we computed has none. */
  readonly tier?: Tier;
  /** What makes a page of tier 3 weak, as `placed.ts` sees to: "a blog". */
  readonly weak?: string;
  /** A dated copy elsewhere that does not change, where one is known. */
  readonly archived?: { readonly url: string; readonly date: string };
}
