/** What parts of the story, and lengths of them, are called wherever they are named. */
export interface NamingWords {
  readonly chapter: (number: number, title: string) => string;
  readonly minutes: (minutes: number) => string;
  readonly views: (views: number) => string;
}
