import type { ByLayout, Lines } from '../../../contract.ts';
import type { ToJapan } from '../../data.ts';
import type * as spots from '../../layout/spots/amounts.ts';

/** What the map of amounts says. */
export interface AmountLabels {
  /** Names of the large projects; the amount follows the name. */
  readonly wide: Readonly<Record<keyof typeof spots.WIDE, string>>;
  readonly narrow: Readonly<Record<keyof typeof spots.NARROW, string>>;
  /** The key: what a circle’s look means. */
  readonly looks: Readonly<Record<'solid' | 'pale' | 'takeover', ByLayout<string>>> &
    Readonly<Record<'hollow' | 'somewhere', string>>;
  /** A circle beside the map. */
  readonly coin: (name: string, amount: string) => string;
  /** What the numbers count; all that the drawing says of it. */
  readonly unit: string;
  readonly japanTitle: ByLayout<Lines>;
  readonly japan: Readonly<Record<ToJapan, string>>;
  readonly afarTitle: ByLayout<Lines>;
  /** Programmes without a place, by project. */
  readonly afar: Readonly<Record<string, string>>;
  /** What is not drawn: the promise of 2025. */
  readonly apart: (pledge: string) => Lines;
}
