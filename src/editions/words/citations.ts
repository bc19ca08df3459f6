type Kind = 'site' | 'chapter' | 'figure' | 'dataset';

/** How works are cited: the words that a style or a file puts around what they are called. */
export interface CitationWords {
  readonly styles: Readonly<Record<'apa' | 'mla' | 'chicago' | 'harvard' | 'credit', string>>;
  readonly formats: Readonly<Record<'ris' | 'bib' | 'json' | 'txt', string>>;
  /** Before the files in these formats. */
  readonly managers: string;
  /** Opens the citations at the end of a chapter. */
  readonly chapter: string;
  /** The kind of a work, in brackets; none for pages of text. */
  readonly genres: Readonly<Partial<Record<Kind, string>>>;
  /** What a newsroom prints beside what it took over; the site as a whole has no title of its own. */
  readonly credit: (kind: Kind, by: string, title: string, terms: string, at: string) => string;
  /** Credits the data of a figure: who, what, when, where. */
  readonly data: (by: string, title: string, version: string, day: string, at: string) => string;
  /** What BibLaTeX calls the language. */
  readonly biblatex: string;
  /** Months as American styles write them, January first. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** A version at the beginning of a sentence, and inside one. */
  readonly version: (version: string) => string;
  readonly inVersion: (version: string) => string;
  readonly available: (address: string) => string;
  /** When the reader saw it, with `{d}`, `{month}` or `{mon}`, and `{y}`. */
  readonly accessed: Readonly<Record<'mla' | 'chicago' | 'harvard', string>>;
  /** A title as MLA and Chicago capitalise it. */
  readonly headline: (title: string) => string;
}
