/** Of what, as of when and on which terms a picture was made: under embeds and in picture files. */
export interface CreditWords {
  /** The line for one source. */
  readonly source: (name: string) => string;
  /** How many sources there are, and whose they are; `isMore` where not all are named. */
  readonly sources: (count: number, names: readonly string[], isMore: boolean) => string;
  readonly asOf: (date: string) => string;
  /** The terms of use in a line, and what they leave out. */
  readonly terms: (exceptions: readonly string[]) => string;
  /** What the licence of the rest leaves out, with a link to its own terms. */
  readonly except: (link: (words: string) => string, holder: string) => string;
  /** Why a source is a weak one. */
  readonly weak: (why: string) => string;
}
