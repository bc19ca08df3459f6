/** `README.txt` of a figure's data, and of all data. */
export interface ReadmeWords {
  readonly headings: Readonly<
    Record<
      'cite' | 'files' | 'before' | 'rows' | 'address' | 'columns' | 'licence' | 'sources',
      string
    >
  >;
  readonly file: (name: string, caption: string, rows: number) => string;
  /** The files that are no tables, a line each. */
  readonly otherFiles: readonly string[];
  /** What reads the table by its address where it is no language. */
  readonly spreadsheet: string;
  /** That the site is asked, and whom it answers. */
  readonly asked: string;
  /** The sign between the items of a list. */
  readonly between: (sign: string) => string;
  /** That files hold what others own; their sources follow. */
  readonly notOurs: (files: string) => string;
  /** What the files hold of the tables on the page. */
  readonly hold: string;
  /** Whether rows are all there are, before of what. */
  readonly coverage: Readonly<Record<'complete' | 'sample' | 'selection', string>>;
  /** What lies beside each table among all data. */
  readonly beside: string;
  /** A table that is not there. */
  readonly left: (table: string) => string;
}
