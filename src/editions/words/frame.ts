/** What stands around every page. */
export interface FrameWords {
  /** What the list of entries at the head of a page is called. */
  readonly navigation: string;
  readonly skip: string;
  readonly story: string;
  readonly figures: string;
  readonly ledger: string;
  readonly sources: string;
  readonly glossary: string;
  readonly people: string;
  readonly about: string;
  readonly search: string;
  readonly cite: string;
  readonly corrections: string;
  /** What the list of other languages is called. */
  readonly languages: string;
  /** The terms on which everything here may be used, and what, if anything, is not ours to license. */
  readonly terms: (link: (words: string) => string, reserved: string | undefined) => string;
}
