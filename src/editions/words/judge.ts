/** Where the reader judges a few promises before our judgement is shown. */
export interface JudgeWords {
  /** Before the reader's verdicts in the picture. */
  readonly yours: string;
  /** The same, where a later picture shows them in gold. */
  readonly set: string;
  readonly which: (number: number, total: number, name: string) => string;
  readonly told: (promised: string, found: string) => string;
  /** The reader's verdict, which ends in a full stop, and ours with its reason. */
  readonly answer: (yours: string, ours: string, because: string) => string;
  readonly next: string;
}
