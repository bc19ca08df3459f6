/** The page of all figures. */
export interface GalleryWords {
  readonly title: string;
  readonly description: string;
  readonly standfirst: string;
  /** What the list of topics is called. */
  readonly topics: string;
  /** The part of figures that belong to no topic. */
  readonly more: string;
  /** The one part, where the story has no topics. */
  readonly all: string;
  /** Leads to the descriptor of all datasets. */
  readonly datasets: string;
}
