import type { ByLayout, Lines } from '../../../contract.ts';

/** What is said of single stretches of time. Numbers and dates come formatted, years as they are. */
export interface NoteLabels {
  readonly fall: {
    /** Under how often the budget of one fiscal year fits into another’s. */
    readonly times: (from: number, to: number) => Lines;
    readonly fell: ByLayout<(from: number, to: number) => Lines>;
    readonly gaps: ByLayout<Lines>;
  };
  readonly ceiling: {
    readonly times: (from: number, to: number) => Lines;
    readonly limit: ByLayout<(date: string) => string>;
  };
  readonly breach: {
    readonly waived: ByLayout<(date: string) => Lines>;
    /** Under how far the ratio passed the line. */
    readonly above: ByLayout<Lines>;
    readonly magnified: string;
  };
  readonly plateau: {
    readonly decade: ByLayout<(change: string) => string>;
    readonly peak: ByLayout<(ratio: string) => Lines>;
    /** Left and right of the year in which the ratio’s base changes. */
    readonly gnp: ByLayout<string>;
    readonly gdp: ByLayout<string>;
    readonly derived: Lines;
  };
  readonly break: {
    /** Under the rise: what the ten years before brought, the day of the turn, trillions planned. */
    readonly rise: ByLayout<(before: string, day: string, plan: string) => Lines>;
    readonly ceiling: string;
    readonly highest: ByLayout<(year: number, since: number, share: string) => string>;
  };
  readonly target: {
    /** The hollow mark, and the words under it; `day` is that of the newest evidence. */
    readonly open: string;
    readonly none: ByLayout<(day: string) => Lines>;
    /** Beside the column that was asked for. */
    readonly request: ByLayout<(yen: string) => Lines>;
  };
}
