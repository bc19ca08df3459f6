import type { Formats } from '../../editions/edition.ts';
import type { ByLayout, LayoutName, Worded } from '../contract.ts';
import type { Share, WorthShare } from './data.ts';

/** What the pictures say. */
export interface Labels {
  /** A share: its number, or the source’s own fraction where it gives no digits. */
  readonly share: (share: Share, edition: Formats) => string;
  /** Above the number of a share that is not exact. */
  readonly about: string;
  /** Of what it is a share. */
  readonly of: (share: Share) => string;
  /** How that is measured. */
  readonly measure: (share: Share, layout: LayoutName) => string;
  /** All three in one: what a reader hears of the hundred units. */
  readonly units: (share: Share, edition: Formats) => string;
  /** Above the waters. */
  readonly through: string;
  readonly waters: (share: Share) => string;
  readonly byWhom: (share: Share, layout: LayoutName) => string;
  readonly lost: LostWords;
  /** What hollow ships mean; broken by itself. */
  readonly rough: ByLayout<string>;
  /** What the goods are worth, and who says so; broken by itself. */
  readonly worth: ByLayout<(share: WorthShare, edition: Formats) => string>;
}

/** The two words that the quoted sentence lost, and those of the source in their place. */
interface LostWords {
  readonly inCommentary: ByLayout<string>;
  readonly inSource: string;
  /** What is counted, and where. */
  readonly quoted: { readonly what: string; readonly where: string };
  readonly said: { readonly what: string; readonly where: string };
}

export type Words = Worded<Labels>;
