/** What the cover says beside its own text. */
export interface CoverPageWords {
  /** The way into the story, and about how long it takes, in minutes. */
  readonly begin: (minutes: string) => string;
  /** Lets the picture grow once more. */
  readonly again: string;
  readonly chapters: string;
}
