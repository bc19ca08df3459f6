/** The line that says, all through a chapter, where its reader is, how much is left and what comes next. */
export interface WayWords {
  /** Which chapter it is, where a line is short. */
  readonly brief: (number: number, total: number) => string;
  /** How long the rest takes. */
  readonly left: (minutes: number) => string;
  readonly next: (title: string) => string;
  /** Where no chapter follows. */
  readonly last: string;
}
