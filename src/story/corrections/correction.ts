/**
 * A change to what was published. A correction changes a meaning, a number or a quotation; a
 * clarification says better what was right.
 */
export interface Correction {
  readonly id: string;
  /** ISO. */
  readonly date: string;
  readonly kind: 'correction' | 'clarification';
  /** It changes what a reader concludes, and is told at the top of the chapter too. */
  readonly serious: boolean;
  /** Path of the place, with its anchor: `/en/chapters/the-forge/#steel`. */
  readonly place: string;
  readonly figure?: string;
  readonly claim?: string;
  /** What was wrong or unclear, in a sentence. */
  readonly was: string;
  /** What stands there now, in a sentence. */
  readonly now: string;
  /** Version of the site that carries the change. */
  readonly version: string;
}
