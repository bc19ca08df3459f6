type LinkTo = (words: string) => string;

/** What stands at an address where there is no page. */
export interface MissingPageWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly standfirst: string;
  /** Where to go instead, as HTML; not every story has a ledger. */
  readonly ways: (cover: LinkTo, ledger: LinkTo | undefined) => string;
}
