/** What stands at an address where there is no page. */
export interface MissingPageWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly standfirst: string;
  /** Where to go instead, as HTML. */
  readonly ways: (cover: (words: string) => string, ledger: (words: string) => string) => string;
}
