/** The page of how the numbers that the story takes from a figure were counted. */
export interface NumbersPageWords {
  readonly title: (figure: string) => string;
  readonly description: string;
  readonly standfirst: string;
  /** Opens the rows beyond the first ones. */
  readonly more: (rows: number) => string;
  /** Where a number is printed; each place is a link, as HTML. */
  readonly printedIn: (places: readonly string[]) => string;
}
