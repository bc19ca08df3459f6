/** Something that the link menu copies. */
export type Copied = 'link' | 'quotation' | 'share';

/** What the scripts of pages say. They find it by the name of its file: `<lang>/scripts.ts`. */
export interface ScriptWords {
  readonly close: string;
  /** Where the reader is in so many steps, and what the step shows. */
  readonly step: (step: number, steps: number) => string;
  readonly told: (where: string, title: string, shown: string) => string;
  /** Rows behind a mark that its card has no room for. */
  readonly more: (rows: number) => string;
  /** How to get from mark to mark. */
  readonly keys: string;
  /** Leads past a figure. */
  readonly past: string;
  /** A mark by its name, its place among all, and how many marks tell a part of it. */
  readonly mark: (name: string, at: number, all: number, parts: number) => string;
  /** While the rows of a number are fetched, when they came, and when they did not. */
  readonly fetching: string;
  readonly page: string;
  readonly rest: string;
  readonly lost: string;
  readonly retry: string;
  /** A snippet that was copied, or that the browser leaves to the reader’s own keys. */
  readonly copied: string;
  readonly selected: string;
  /** Names a figure, as HTML, and whose it is, beside its frame. */
  readonly credit: (figure: string, by: string) => string;
  /** The menu of a place. */
  readonly menu: {
    /** What the field is called. */
    readonly field: string;
    readonly copy: Readonly<Record<Copied, string>>;
    /** What was copied, or the name of a style of citation. */
    readonly what: Readonly<Record<Copied, string>>;
    readonly copied: (what: string) => string;
    /** What a link to share does. */
    readonly shows: string;
    /** Before the styles of citation. */
    readonly citation: string;
    /** Where nothing is selected to be quoted. */
    readonly select: string;
    readonly sharePage: string;
    readonly figurePage: string;
    /** Words in quotation marks: of the page, and its title after the name of the site. */
    readonly quoted: (words: string) => string;
    readonly from: (site: string, title: string) => string;
  };
}
