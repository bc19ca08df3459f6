/** The page of all claims. */
export interface LedgerWords {
  readonly title: string;
  readonly standfirst: (claims: number) => string;
  /** Whose words the statements are in, and of when they are true. */
  readonly put: (day: string, version: string) => string;
  /** The picture of all verdicts: its heading, the way past it, and what its marks and rows are. */
  readonly picture: string;
  readonly past: string;
  readonly pictured: string;
  /** A verdict in the picture’s key, with how many claims have it. */
  readonly keyed: (verdict: string, claims: number) => string;
  /** The claims of a chapter, and those that no chapter uses. */
  readonly numbered: (chapter: number, title: string) => string;
  readonly noChapter: string;
  /** The filters, and what each is set to at first. */
  readonly words: string;
  readonly verdict: string;
  readonly everyVerdict: string;
  readonly saidBy: string;
  readonly anyone: string;
  readonly chapter: string;
  readonly everyChapter: string;
  /** Who says what the story says itself. */
  readonly ourselves: string;
  /** How many claims the filters show: all of them, or some. */
  readonly all: (claims: string) => string;
  readonly some: (shown: string, claims: string) => string;
}
