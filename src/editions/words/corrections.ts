type Kind = 'correction' | 'clarification';

/** What was corrected, where it stands. */
export interface CorrectionWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly name: string;
  /** That a place was corrected, before what is right now. */
  readonly mended: (kind: Kind, day: string) => string;
  /** The link to what was wrong. */
  readonly before: string;
  /** The kind and the day of one in a list. */
  readonly dated: (kind: Kind, day: string) => string;
  readonly place: string;
  /** Its name in the feed. */
  readonly entry: (kind: Kind, id: string) => string;
  /** The link to its entry. */
  readonly inList: (id: string) => string;
}
