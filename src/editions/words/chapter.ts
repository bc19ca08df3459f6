/** What stands in a chapter beside its prose. */
export interface ChapterWords {
  readonly numbered: (number: number) => string;
  /** The same, of so many. */
  readonly numberedOf: (number: number, total: number) => string;
  /** Whose commentaries it adapts: each the authors of one, as they are named. */
  readonly after: (authors: readonly string[]) => string;
  /** The day of which it is true. */
  readonly asOf: (day: string) => string;
  /** What its list of steps is called. */
  readonly contents: (figures: number, steps: number) => string;
  /** Asks for the story unrolled, and for the scrolling one again. */
  readonly unroll: string;
  readonly roll: string;
  /** What the link to the next chapter is called. */
  readonly onward: string;
  /** Before the description of a picture. */
  readonly inPicture: string;
  /** Marks the first sentence that is ours: a reading, a sorting, a judgement. */
  readonly ours: string;
  /** Before the name of a place, in the name of the link to it. */
  readonly linkTo: string;
  /** Opens the menu of a picture that is meant to be passed on; its title follows in the name of the link. */
  readonly share: string;
  /** Where a place of an old link is today; `to` is the link. */
  readonly moved: (to: string) => string;
  readonly steps: (figure: string) => string;
  readonly previous: string;
  readonly next: string;
  /** Asks for the pictures in words. */
  readonly describe: string;
}
