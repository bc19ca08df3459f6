/**
 * What a frame does with an embed: it takes the height of the content to the pixel, or it keeps a
 * height of its own and the content scrolls inside.
 */
export type Fit = 'fits' | 'scrolls';

/** A way in which a page sizes a frame, tried with our embeds by tests/browser/embed-hosts.test.ts. */
export interface Host {
  /** Page of tests/hosts that is this host. */
  readonly id: string;
  readonly name: string;
  /** Where one meets it. */
  readonly where: string;
  /** The package itself was run, or a page that follows the rules of its published source. */
  readonly tried: 'package' | 'rules';
  readonly open: Fit;
  /** In `sandbox="allow-scripts"`: script runs, but as nobody's. */
  readonly sandboxed: Fit;
  /** Frames get no higher, px; what is more scrolls inside. */
  readonly most?: number;
  readonly note?: string;
}

/** The hosts tried, and what each did. A result that is not so fails a test. */
export const hosts: readonly Host[] = [
  {
    id: 'pym',
    name: 'pym.js 1.3.2',
    where: 'Public radio and many US newsrooms',
    tried: 'package',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'newswire-frames',
    name: '@newswire/frames 1.0.0',
    where: 'Newsrooms that have moved on from pym.js',
    tried: 'package',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'iframe-resizer-4',
    name: 'iframe-resizer 4.4.5, `checkOrigin: false` in a sandbox',
    where: 'Content management systems of all kinds',
    tried: 'package',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'iframe-resizer-4-default',
    name: 'iframe-resizer 4.4.5 as it comes',
    where: 'Content management systems of all kinds',
    tried: 'package',
    open: 'fits',
    sandboxed: 'scrolls',
    note: 'In a sandbox it waits for an origin that the frame no longer has. Set `checkOrigin: false`, or leave the sandbox out.',
  },
  {
    id: 'iframe-resizer-5',
    name: 'iframe-resizer 5.5.9, `checkOrigin: false` in a sandbox',
    where: 'Content management systems of all kinds',
    tried: 'package',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'open-iframe-resizer',
    name: '@open-iframe-resizer/core 2.1.0',
    where: 'Sites that want a free iframe-resizer',
    tried: 'package',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'open-iframe-resizer-legacy',
    name: 'The same with `enableLegacyLibSupport`',
    where: 'Sites that frame old and new pages alike',
    tried: 'package',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'datawrapper',
    name: 'Datawrapper’s snippet',
    where: 'Pages that have a Datawrapper chart already',
    tried: 'rules',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'datawrapper-by-name',
    name: 'Datawrapper’s older snippet',
    where: 'Pages with an older Datawrapper chart',
    tried: 'rules',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'wordpress',
    name: 'WordPress, its own embeds',
    where: 'WordPress: paste the address, nothing else',
    tried: 'rules',
    open: 'fits',
    sandboxed: 'fits',
    most: 1000,
    note: 'WordPress always uses the sandbox and allows 200 to 1,000 px: an embed with its notes closed is never higher.',
  },
  {
    id: 'amp',
    name: 'amp-iframe',
    where: 'AMP pages',
    tried: 'rules',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'embedly',
    name: 'Embedly’s message',
    where: 'Medium, Observable, Storybook',
    tried: 'rules',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'canvas',
    name: 'Canvas LMS',
    where: 'Canvas pages and modules; no LTI set-up is needed',
    tried: 'rules',
    open: 'fits',
    sandboxed: 'fits',
  },
];
