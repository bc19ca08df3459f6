/** The page of people; who they are to this story is said in `content/site.json`. */
export interface PeoplePageWords {
  readonly title: string;
  /** The office that somebody held at the time of the story. */
  readonly held: (when: string, office: string) => string;
  /** What became of somebody. */
  readonly later: (what: string) => string;
}
