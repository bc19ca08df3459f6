import type { ByLayout, Lines } from '../../../contract.ts';
import type { SteelTurn } from '../../data/steel.ts';
import type { Part } from '../../layout/pledge.ts';

/** What the column of all holdings says, and what stands beside it. */
export interface HoldingLabels {
  readonly held: string;
  /** Under the number of what is held, of what was pledged, of the price of U.S. Steel. */
  readonly heldNote: ByLayout<Lines>;
  readonly pledgedNote: ByLayout<Lines>;
  /** Where the pledge fills the picture: what it is, and of what the corner tells. */
  readonly hollowNote: ByLayout<Lines>;
  readonly namedNote: ByLayout<(first: string, second: string) => Lines>;
  readonly priceNote: ByLayout<Lines>;
  readonly parts: Readonly<
    Record<
      Part['key'],
      { readonly name: string; readonly note: ByLayout<(value: string) => Lines> }
    >
  >;
  readonly price: string;
  readonly turns: Readonly<Record<SteelTurn['kind'], ByLayout<string>>>;
}
