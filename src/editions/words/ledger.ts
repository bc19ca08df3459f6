/** The page of all claims. */
export interface LedgerWords {
  readonly title: string;
  readonly standfirst: (claims: number) => string;
  /** How many claims have each verdict, in a sentence. */
  readonly counts: (verdicts: readonly (readonly [verdict: string, claims: number])[]) => string;
  /** Whose words the statements are in, and of when they are true. */
  readonly put: (day: string, version: string) => string;
  /** The filters, and what each is set to at first. */
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
