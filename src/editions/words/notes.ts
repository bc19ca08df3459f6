/** What the ledger says of a claim. */
type Verdict = 'confirmed' | 'refined' | 'contradicted' | 'unverifiable' | 'opinion';

/** Claims, terms, sources and tables where a page shows them. */
export interface NotesWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** What a note begins with, set off from the rest: a verdict, a term. */
  readonly lead: (words: string) => string;
  /** What the mark at a claim is called. */
  readonly claim: (id: string, verdict: string) => string;
  /** Before the words of so many authors. */
  readonly wrote: (authors: number) => string;
  /** The link to a claim's whole entry. */
  readonly inLedger: (id: string) => string;
  readonly glossary: string;
  /** A quotation in its marks. */
  readonly quoted: (words: string) => string;
  readonly saidBy: (speaker: string, occasion: string, day: string) => string;
  readonly archived: (link: (words: string) => string, day: string) => string;
  /** What is known of a source, in a line. */
  readonly sourceLine: (parts: readonly string[]) => string;
  readonly caution: (words: string) => string;
  readonly weakSource: (why: string) => string;
  /** How many rows of a figure's tables rest on a weak page. */
  readonly weakRows: (rows: number) => string;
  readonly ofFigure: (title: string) => string;
  readonly sources: (sources: number) => string;
  /** How many sources the figure's own page has besides. */
  readonly moreSources: (sources: number) => string;
  readonly table: (caption: string, rows: number) => string;
  /** What the figure's own page has. */
  readonly ownPage: (link: (words: string) => string) => string;
  /** Heads of a table's last columns. */
  readonly source: string;
  readonly tier: string;
}
