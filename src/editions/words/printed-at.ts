/** Where a number stands, as the page of a figure's numbers lists it. */
export interface PrintedAtWords {
  readonly cover: string;
  readonly chapter: (number: number) => string;
  /** A step of one of these. */
  readonly step: (told: string, title: string) => string;
  readonly headline: (view: string) => string;
}
