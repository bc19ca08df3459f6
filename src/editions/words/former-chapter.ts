/** The page of a chapter that was removed or got another slug. */
export interface FormerChapterWords {
  readonly title: string;
  /** Where its places are now, as HTML; `chapter` is a link with the new title. */
  readonly now: (chapter: string) => string;
}
