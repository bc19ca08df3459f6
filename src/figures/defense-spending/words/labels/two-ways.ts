import type { ByLayout, Lines } from '../../../contract.ts';
import type { Base } from '../../data/own.ts';

/** What the picture of the two counts says. Yen and GDP come formatted, in trillions. */
export interface TwoWaysLabels {
  /** Over each bar: whose count it is of which year, and what its percentage is a share of. */
  readonly government: {
    readonly title: ByLayout<string>;
    readonly of: ByLayout<(yen: string) => string>;
  };
  /** The same over a reader’s own bar; and the mark of how far the government’s reaches. */
  readonly own: {
    readonly title: ByLayout<string>;
    readonly of: ByLayout<(yen: string, by: Base) => string>;
    readonly tokyo: string;
    readonly mark: (percent: string) => string;
  };
  readonly sipri: {
    readonly title: ByLayout<(year: number) => string>;
    readonly of: ByLayout<(yen: string, year: number) => string>;
    readonly bar: string;
    /** Inside the bar. */
    readonly yen: ByLayout<(yen: string) => string>;
    /** Under the bar: a budget and a share of the supplementary one make a fiscal year. */
    readonly made: ByLayout<(budget: string, more: string, all: string) => Lines>;
  };
  /** The mark that 2% of a GDP would reach. */
  readonly goal: ByLayout<(gdp: string) => string>;
  /** At the 1% of 1976, where the picture has room. */
  readonly oldCeiling: string;
  readonly goalMoved: Lines;
}
