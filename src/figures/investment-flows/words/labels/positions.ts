import type { ByLayout, Lines } from '../../../contract.ts';

/** What the lines of year-ends say, and the bars of the lead. */
export interface PositionLabels {
  readonly parents: ByLayout<string>;
  /** The same beside the second count, on a narrow stage. */
  readonly parentsBeside: Lines;
  readonly owners: ByLayout<Lines>;
  readonly ownersNote: Lines;
  /** Names of the two lines that a narrow stage names. */
  readonly short: Readonly<Record<'JPN' | 'GBR', string>>;
  /** How far Japan was behind Britain at the first and at the last year-end. */
  readonly behindFirst: ByLayout<string>;
  readonly behindLast: { readonly wide: string; readonly narrow: (gap: string) => string };
  readonly rise: string;
  readonly lead: {
    readonly title: ByLayout<string>;
    readonly ahead: (year: number, first: string, second: string) => string;
    /** Under the last lead. */
    readonly narrowest: Lines;
    /** Where the next year-end would stand. */
    readonly none: Lines;
  };
}
