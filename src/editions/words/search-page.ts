/** The page that searches the site, as it stands without its script. */
export interface SearchPageWords {
  readonly title: string;
  readonly description: string;
  readonly standfirst: string;
  /** What the field is called, and the button beside it. */
  readonly field: string;
  readonly go: string;
  /** Where no script runs. */
  readonly noScript: string;
  /** The list of all there is. */
  readonly contents: string;
  readonly topics: string;
  readonly reference: string;
  /** How much a page of reference has. */
  readonly counted: Readonly<
    Record<'ledger' | 'glossary' | 'people' | 'sources', (entries: number) => string>
  >;
}
