import type { ByLayout, Lines, Worded } from '../contract.ts';
import type { LandKey } from './layout/names.ts';

/** What the map says. Numbers and dates come formatted. */
export interface Labels {
  readonly lands: Readonly<Record<LandKey, string>>;
  readonly sea: string;
  /** The dashed line. */
  readonly reach: ByLayout<(miles: string) => Lines>;
  readonly km: (km: string) => string;
  readonly nauticalMiles: (miles: string) => string;
  readonly shoal: {
    readonly toPalawan: (km: string) => string;
    /** The first encounter and the others; `hurt` is a count in words. */
    readonly hit: ByLayout<(hurt: string) => string>;
    readonly again: (hurt: string) => string;
  };
  readonly sail: {
    readonly zone: string;
    readonly where: string;
    readonly notCalled: string;
    readonly unknown: Lines;
    readonly fleet: (country: string, ships: readonly string[]) => string;
  };
  /** Sources beside the rows: the other side’s account, and the coasts. */
  readonly sources: { readonly answered: string; readonly coasts: string };
  readonly corridor: {
    readonly promised: ByLayout<string>;
    /** How far it has got since; broken to the width of the note. */
    readonly since: ByLayout<(month: string) => string>;
  };
}

export type Words = Worded<Labels>;
