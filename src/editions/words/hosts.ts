/** A way in which a page sizes a frame; each has a page in tests/hosts. */
export type HostId =
  | 'pym'
  | 'newswire-frames'
  | 'iframe-resizer-4'
  | 'iframe-resizer-4-default'
  | 'iframe-resizer-5'
  | 'open-iframe-resizer'
  | 'open-iframe-resizer-legacy'
  | 'datawrapper'
  | 'datawrapper-by-name'
  | 'wordpress'
  | 'amp'
  | 'embedly'
  | 'canvas';

/** What is said of a host; what is in backticks is code. */
interface HostSaid {
  /** What the host is called, where its name alone does not tell it from others. */
  readonly called?: (name: string) => string;
  /** Where one meets it. */
  readonly where: string;
  readonly note?: string;
}

/** The table of hosts tried. */
export interface HostWords {
  readonly region: string;
  readonly caption: string;
  /** Heads of its columns. */
  readonly heads: {
    readonly host: string;
    readonly where: string;
    readonly tried: string;
    readonly open: string;
    readonly sandboxed: string;
    readonly note: string;
  };
  /** What a frame does with an embed. */
  readonly fit: Readonly<Record<'fits' | 'scrolls', string>>;
  /** With what it was tried. */
  readonly tried: Readonly<Record<'package' | 'rules', string>>;
  readonly each: Readonly<Record<HostId, HostSaid>>;
}
