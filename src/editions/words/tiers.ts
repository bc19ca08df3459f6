/** How much stands behind the pages that the tables cite. */
export interface TiersWords {
  readonly heading: string;
  /** What is counted, and what a tier is. */
  readonly note: (citations: number, pages: number) => string;
  /** What each tier is. */
  readonly meaning: Readonly<Record<1 | 2 | 3, string>>;
  readonly counted: (tier: number, pages: number, citations: number) => string;
  /** Some of a tier’s citations were read in a copy. */
  readonly copied: (citations: number) => string;
  /** Some of a tier’s citations name a document that was not read. */
  readonly unread: (citations: number) => string;
  /** Opens the list of a tier’s hosts. */
  readonly hosts: (tier: number, hosts: number) => string;
}
