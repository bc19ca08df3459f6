/** A place where people paste a figure. */
export type PlatformId =
  'wordpress' | 'canvas' | 'moodle' | 'ghost' | 'google-sites' | 'iframely' | 'picture';

/** What is said of such a place. */
interface PlatformSaid {
  readonly name: string;
  /** What to paste. */
  readonly paste: string;
  readonly happens: string;
}

/** The table of what to paste where. */
export interface PlatformWords {
  readonly region: string;
  readonly caption: string;
  /** Heads of its columns. */
  readonly heads: {
    readonly platform: string;
    readonly paste: string;
    readonly happens: string;
    readonly known: string;
  };
  /** How we know. */
  readonly known: Readonly<Record<'tested' | 'documentation', string>>;
  readonly each: Readonly<Record<PlatformId, PlatformSaid>>;
}
