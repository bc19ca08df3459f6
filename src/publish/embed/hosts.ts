import type { HostId } from '../../editions/words/hosts.ts';

/**
 * What a frame does with an embed: it takes the height of the content to the pixel, or it keeps a
 * height of its own and the content scrolls inside.
 */
export type Fit = 'fits' | 'scrolls';

/** A way in which a page sizes a frame, tried with our embeds by tests/browser/embed-hosts.test.ts. */
export interface Host {
  /** Page of tests/hosts that is this host. */
  readonly id: HostId;
  /** What it is called in every language, with the version tried; an edition may say more. */
  readonly name: string;
  /** The package itself was run, or a page that follows the rules of its published source. */
  readonly tried: 'package' | 'rules';
  readonly open: Fit;
  /** In `sandbox="allow-scripts"`: script runs, but as nobody's. */
  readonly sandboxed: Fit;
  /** Frames get no higher, px; what is more scrolls inside. */
  readonly most?: number;
}

/** The hosts tried, and what each did. A result that is not so fails a test. */
export const hosts: readonly Host[] = [
  {
    id: 'pym',
    name: 'pym.js 1.3.2',
    tried: 'package',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'newswire-frames',
    name: '@newswire/frames 1.0.0',
    tried: 'package',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'iframe-resizer-4',
    name: 'iframe-resizer 4.4.5',
    tried: 'package',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'iframe-resizer-4-default',
    name: 'iframe-resizer 4.4.5',
    tried: 'package',
    open: 'fits',
    sandboxed: 'scrolls',
  },
  {
    id: 'iframe-resizer-5',
    name: 'iframe-resizer 5.5.9',
    tried: 'package',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'open-iframe-resizer',
    name: '@open-iframe-resizer/core 2.1.0',
    tried: 'package',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'open-iframe-resizer-legacy',
    name: '@open-iframe-resizer/core 2.1.0',
    tried: 'package',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'datawrapper',
    name: 'Datawrapper',
    tried: 'rules',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'datawrapper-by-name',
    name: 'Datawrapper',
    tried: 'rules',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    tried: 'rules',
    open: 'fits',
    sandboxed: 'fits',
    most: 1000,
  },
  {
    id: 'amp',
    name: 'amp-iframe',
    tried: 'rules',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'embedly',
    name: 'Embedly',
    tried: 'rules',
    open: 'fits',
    sandboxed: 'fits',
  },
  {
    id: 'canvas',
    name: 'Canvas LMS',
    tried: 'rules',
    open: 'fits',
    sandboxed: 'fits',
  },
];
