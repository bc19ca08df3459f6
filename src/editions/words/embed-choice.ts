/** What is said of a way to put a figure into a page of others. */
interface WayWords {
  readonly label: string;
  /** Where it works. */
  readonly hint: string;
}

/** Where a figure's page offers what to paste. */
export interface EmbedChoiceWords {
  readonly free: string;
  /** The question which view to embed. */
  readonly view: string;
  /** The question which theme, and its answers. */
  readonly colours: string;
  readonly asPreferred: string;
  readonly light: string;
  readonly dark: string;
  /** The question how much of it, and its answers. */
  readonly shows: string;
  readonly whole: string;
  readonly plain: string;
  /** How to choose without script. */
  readonly byHand: (code: (text: string) => string) => string;
  readonly ways: Readonly<Record<'url' | 'frame' | 'listening' | 'image' | 'frozen', WayWords>>;
  readonly copy: string;
  readonly preview: string;
  /** Leads to the page of hosts tried. */
  readonly tried: string;
}
