/** What stands on an embed page besides the words of its figure. */
export interface EmbedWords {
  /** What the list of views is called. */
  readonly views: (title: string) => string;
  /** On the links to the view before and the view after this one. */
  readonly previous: string;
  readonly next: string;
  /** Those links for who hears them. */
  readonly previousNamed: (view: string) => string;
  readonly nextNamed: (view: string) => string;
  /** Which view this is. */
  readonly step: (at: number, of: number, view: string) => string;
  /** In a frozen copy: of which day and version it is, and where later corrections are. */
  readonly published: (date: string, version: string) => string;
  readonly corrected: (link: (words: string) => string) => string;
  /** The control that opens the notes. */
  readonly notes: string;
  /** Sources that only the figure's page lists. */
  readonly more: (count: string) => string;
  /** The control that opens the tables. */
  readonly tables: (count: number) => string;
  /** How much of a table is here. */
  readonly rows: (shown: string, total: string) => string;
  /** Columns that are not here. */
  readonly without: (columns: readonly string[]) => string;
  /** Where all of it is. */
  readonly complete: (link: (words: string) => string) => string;
}
