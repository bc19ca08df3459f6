/** One way on from the end of the story. */
interface WayOn {
  readonly title: string;
  readonly words: string;
}

/** What a reader finds who has come to the end of the last chapter. */
export interface EndingWords {
  readonly title: string;
  readonly standfirst: string;
  readonly ledger: (claims: number) => WayOn;
  readonly figures: (figures: number) => WayOn;
  readonly cite: WayOn;
  /** Back to the first chapter. */
  readonly again: (title: string) => WayOn;
}
