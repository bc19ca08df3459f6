/** The page of terms; what is said of this story’s own terms is in `content/site.json`. */
export interface GlossaryPageWords {
  readonly title: string;
  readonly standfirst: string;
}
