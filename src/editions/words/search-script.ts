/** What may be found, by its kind. */
type Kind = 'chapters' | 'claims' | 'figures' | 'terms' | 'people' | 'sources' | 'tables';

/** What the script of the search page says. It finds it by the name of its file: `<lang>/search-script.ts`. */
export interface SearchScriptWords {
  /** Heads of the groups of results. */
  readonly groups: Readonly<Record<Kind, string>>;
  /** How many results there are, of what, and of which kinds. */
  readonly found: (
    results: number,
    asked: string,
    kinds: readonly (readonly [kind: Kind, results: number])[],
  ) => string;
  /** The same where no place says the words as they were asked for; found were words that begin like them. */
  readonly like: SearchScriptWords['found'];
  readonly nothing: (asked: string) => string;
  /** Before searches that do find something, and before the contents. */
  readonly instead: string;
  readonly contents: string;
  /** Opens the rest of a group. */
  readonly all: (kind: Kind, results: number) => string;
  readonly searching: string;
  /** Where the index could not be fetched. */
  readonly failed: string;
  readonly retry: string;
}
