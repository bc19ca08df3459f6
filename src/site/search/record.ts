/** What a reader may look for, in the order in which a page tells what it found. */
export const KINDS = [
  'chapters',
  'claims',
  'figures',
  'terms',
  'people',
  'sources',
  'tables',
] as const;
export type Kind = (typeof KINDS)[number];

/** A place that can be found: what is searched, what a result says of it, and where it leads. */
export interface SearchRecord {
  readonly kind: Kind;
  /** Path of the very place, with its anchor. */
  readonly path: string;
  /** What the place is called; searched, and worth more than its words. */
  readonly title: string;
  /** What stands there. */
  readonly text: string;
  /** What it is a part of, or its name in Japanese; shown, and searched in scripts without spaces only. */
  readonly within?: string;
  /** What the ledger says of a claim, and that in words; shown before it. */
  readonly verdict?: string;
  readonly said?: string;
}
