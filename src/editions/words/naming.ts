/** What parts of the story, and lengths of them, are called wherever they are named. */
export interface NamingWords {
  readonly chapter: (number: number, title: string) => string;
  /** How long it takes to read. */
  readonly minutes: (minutes: number) => string;
  readonly views: (views: number) => string;
}
