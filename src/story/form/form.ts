/**
 * The two forms of a story: scrolling beside a stage, or unrolled: text, picture, text, picture. An
 * inline script (watch.ts) holds them, because the unrolled one must come when nothing else does.
 */
export interface Form {
  /** Whether the reader wants no scrolling effects, or the page has given them up: its script was late or is broken. */
  unrolled: boolean;
  /** Windows that have room for the scrolling form, as a media query. */
  readonly room: string;
  /** Does what moves the page; what the reader is reading stays where it is. */
  readonly keep: (change: () => void) => void;
  /** Takes one form or the other, and keeps what the reader is reading. */
  readonly scroll: (on: boolean) => void;
  /** Unpacks the picture that a step carries for readers without script. */
  readonly unpack: (step: Element) => void;
  /** Said by the script that moves the page, once it does. */
  readonly begun: () => void;
}

declare global {
  var storyForm: Form;
}
