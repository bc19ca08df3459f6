/** Sets what is typed as it stands, as HTML. */
type Code = (typed: string) => string;

/** How many trials there were, how many fit, and the ISO date of the last ones. */
interface Tried {
  readonly fits: number;
  readonly trials: number;
  readonly date: string;
}

/** Proof for who runs the page around an embed; what takes `code` gives HTML. */
export interface HostTestWords {
  readonly title: string;
  readonly description: string;
  readonly standfirst: string;
  readonly whatHeading: string;
  /** What an embed is. */
  readonly what: (code: Code) => string;
  /** What an embed does and leaves alone. */
  readonly facts: (code: Code) => readonly string[];
  readonly triedHeading: string;
  readonly tried: (tried: Tried) => string;
  readonly pasteHeading: string;
  readonly frameHeading: string;
  /** What the frame below shows. */
  readonly frame: string;
  /** Names of the two frames for who cannot see them. */
  readonly plainFrame: string;
  readonly sandboxedFrame: string;
  /** Opens the second frame. */
  readonly sandboxed: string;
  readonly copyHeading: string;
  readonly copy: (code: Code) => string;
  /** Whose server each sample of headers is for. */
  readonly servers: Readonly<Record<'netlify' | 'nginx' | 'apache', string>>;
}
