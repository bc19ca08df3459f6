/** What the cover says beside its own text. */
export interface CoverPageWords {
  /** The way into the story. */
  readonly begin: (chapter: number) => string;
  readonly chapters: string;
}
