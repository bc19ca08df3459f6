/** The parts of a figure's page. */
export interface FigurePartsWords {
  /** What the list of views beside the large picture is called. */
  readonly views: string;
  /** Leads to a view's embed, as seen and as heard. */
  readonly embedPage: string;
  readonly embedPageOf: (view: string) => string;
  readonly method: string;
  readonly numbers: string;
  /** Leads to the page that shows how each number of the story was counted. */
  readonly counted: (link: (words: string) => string) => string;
  /** The control that opens a table. */
  readonly table: (caption: string, rows: string) => string;
  readonly sources: string;
  /** Before the list of so many datasets. */
  readonly datasets: (count: number) => string;
  /** Embeds, downloads and citations together. */
  readonly use: string;
  readonly embed: string;
  readonly download: string;
  readonly cite: string;
}
