/** How many sources there are, and as of when: an ISO date and the site’s version. */
interface Counted {
  readonly sources: number;
  readonly full: number;
  readonly archived: number;
  readonly date: string;
  readonly version: string;
}

/** The bibliography; what this story’s sources are is said in `content/site.json`. */
export interface SourcesPageWords {
  readonly title: string;
  readonly counted: (counted: Counted) => string;
  readonly main: string;
  /** How much of a source was read. */
  readonly readings: Readonly<Record<'full' | 'part' | 'no', string>>;
  /** What a source can bear. */
  readonly strengths: Readonly<
    Record<'strong' | 'fair' | 'weak', { readonly name: string; readonly means: string }>
  >;
  /** How many sources have a strength. */
  readonly having: (strength: string, sources: number) => string;
  readonly noCopy: string;
}
