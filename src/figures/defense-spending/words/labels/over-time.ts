import type { Formats } from '../../../../editions/edition.ts';
import type { ByLayout } from '../../../contract.ts';
import type { Ask } from '../../data/decisions.ts';
import type { Base } from '../../layout/axes.ts';

/** What every picture over time says. */
export interface OverTimeLabels {
  /** Heads of the upper panel, bold and plain. */
  readonly yen: ByLayout<string>;
  readonly yenMore: ByLayout<string>;
  /** Head of the lower panel, and the two counts in its key. */
  readonly ratio: string;
  readonly official: ByLayout<(base: Base) => string>;
  readonly sipri: ByLayout<string>;
  /** The line at 1%. */
  readonly ceiling: string;
  /** The dot of a fiscal year’s ratio. */
  readonly dot: (year: number) => string;
  /** A level asked for, and on a wide stage when and by whom; `iso` is its date. */
  readonly asked: (percent: string) => string;
  readonly asks: Readonly<
    Record<
      Ask['id'],
      { readonly wide: (iso: string, edition: Formats) => string; readonly narrow: string }
    >
  >;
}
