/** What pages and files say of themselves to machines, and to link previews. */
export interface MetadataWords {
  /** The feed's name in the head of a page, and its title. */
  readonly feed: string;
  readonly feedOf: (site: string) => string;
  readonly data: (figure: string) => string;
  readonly dataOf: (figure: string, finding: string) => string;
  /** The finding of a picture as a sentence, and after what it is a picture of. */
  readonly finding: (finding: string) => string;
  readonly picture: (title: string, finding: string) => string;
  /** A figure in one of its views. */
  readonly view: (figure: string, view: string) => string;
  /** What a card of a page shows, for who does not see it. */
  readonly card: (title: string, text: string, finding: string) => string;
}
