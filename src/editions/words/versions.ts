/** What was published when. */
export interface VersionsWords {
  readonly heading: string;
  /** What the parts of a version’s number mean, and what a frozen copy is. */
  readonly note: string;
  /** The copy of a version, before the link to its manifest; `size` as readers judge it: `1.2 MB`. */
  readonly frozen: (files: number, size: string) => string;
  readonly manifest: string;
  readonly noCopy: string;
}
