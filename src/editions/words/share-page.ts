/** The page that has a place’s card and leads on to it. */
export interface SharePageWords {
  readonly readOn: (chapter: string) => string;
  /** What the page is for. */
  readonly note: string;
}
