/** Where a figure's page offers its files. */
export interface DownloadsWords {
  readonly pictures: string;
  readonly data: string;
  readonly archive: string;
  readonly allTables: string;
  readonly descriptions: string;
  /** On whose terms a table stands that is not ours to license. */
  readonly termsOf: (holders: readonly string[]) => string;
  /** The terms of the rest; `site` is whom to credit. */
  readonly terms: (link: (words: string) => string, site: string) => string;
  /** What those terms leave out; a link to its own follows. */
  readonly reserved: (sources: readonly string[]) => string;
  readonly kilobytes: (count: string) => string;
  readonly megabytes: (count: string) => string;
}
