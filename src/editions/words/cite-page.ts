/** What can be cited. */
type Kind = 'site' | 'chapter' | 'figure' | 'dataset';

/** The page of everything that can be cited. */
export interface CitePageWords {
  readonly title: string;
  readonly description: string;
  readonly standfirst: string;
  /** What a citation carries. */
  readonly note: string;
  readonly parts: Readonly<Record<Kind, { readonly title: string; readonly note?: string }>>;
  /** The way to what is cited; a dataset has no page but this. */
  readonly to: Readonly<Record<Exclude<Kind, 'dataset'>, string>>;
}
