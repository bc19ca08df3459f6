/** Words in the published files of data, beside the titles that tables and columns have themselves. */
export interface FileWords {
  /** What a description says of a column's unit. */
  readonly unit: (unit: string) => string;
  /** Title of the column that says why another has no value. */
  readonly missing: (column: string) => string;
  /** Titles of the columns that name a row and its source. */
  readonly row: string;
  readonly source: Readonly<
    Record<'title' | 'publisher' | 'date' | 'url' | 'caution' | 'tier' | 'archived', string>
  >;
  /** What the numbers of the tiers mean. */
  readonly tiers: string;
  /** Title and description of the column that says how exact a date is. */
  readonly known: (date: string) => string;
  readonly precision: string;
  /** That tables of one package are under several licences. */
  readonly mixed: string;
  /** Title and description of the package of all datasets. */
  readonly all: (site: string) => string;
  readonly everyTable: string;
  /** The tables that are not in a package, each with its terms. */
  readonly left: (tables: readonly string[]) => string;
  /** The licence of our own work in a line, and what else is due. */
  readonly licence: (title: string, address: string) => string;
  /** What every published table keeps, a paragraph each. */
  readonly promise: readonly string[];
}
