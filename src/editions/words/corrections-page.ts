interface Part {
  readonly title: string;
  readonly note: string;
}

/** The page of corrections; what is said of the commentaries is in `content/site.json`. */
export interface CorrectionsPageWords {
  /** Of which day, an ISO date, and how to follow, as HTML; `feed` makes the link to the feed. */
  readonly asOf: (date: string, version: string, feed: (words: string) => string) => string;
  readonly ours: string;
  /** What each kind of entry means. */
  readonly means: Readonly<Record<'correction' | 'clarification', string>>;
  /** Nothing has been corrected since this ISO date. */
  readonly none: (first: string) => string;
  /** The version that an entry came with. */
  readonly version: (version: string) => string;
  /** Leads to where the mistake stood. */
  readonly place: string;
  readonly report: string;
  readonly onTheWeb: string;
  readonly byMail: string;
  /** The copy of the site names no address. */
  readonly nobody: string;
  readonly reporting: string;
  /** What was found in the commentaries, by what has to be done about it. */
  readonly found: Readonly<Record<'contradicted' | 'refined', Part>>;
  readonly counted: (title: string, claims: number) => string;
  readonly evidence: string;
}
