import type { HostWords } from '../words/hosts.ts';

const SYSTEMS = 'Content management systems of all kinds';
const unchecked = (name: string): string => `${name}, \`checkOrigin: false\` in a sandbox`;

export const hosts: HostWords = {
  region: 'Hosts tried',
  caption: 'Hosts tried, and what each does with an embed',
  heads: {
    host: 'Host',
    where: 'Met in',
    tried: 'Tried with',
    open: 'Open frame',
    sandboxed: 'Sandbox, scripts only',
    note: 'Note',
  },
  fit: { fits: 'fits to the pixel', scrolls: 'keeps its height, scrolls inside' },
  tried: { package: 'the package itself', rules: 'its published rules' },
  each: {
    pym: { where: 'Public radio and many US newsrooms' },
    'newswire-frames': { where: 'Newsrooms that have moved on from pym.js' },
    'iframe-resizer-4': { called: unchecked, where: SYSTEMS },
    'iframe-resizer-4-default': {
      called: (name) => `${name} as it comes`,
      where: SYSTEMS,
      note: 'In a sandbox it waits for an origin that the frame no longer has. Set `checkOrigin: false`, or leave the sandbox out.',
    },
    'iframe-resizer-5': { called: unchecked, where: SYSTEMS },
    'open-iframe-resizer': { where: 'Sites that want a free iframe-resizer' },
    'open-iframe-resizer-legacy': {
      called: () => 'The same with `enableLegacyLibSupport`',
      where: 'Sites that frame old and new pages alike',
    },
    datawrapper: {
      called: (name) => `${name}’s snippet`,
      where: 'Pages that have a Datawrapper chart already',
    },
    'datawrapper-by-name': {
      called: (name) => `${name}’s older snippet`,
      where: 'Pages with an older Datawrapper chart',
    },
    wordpress: {
      called: (name) => `${name}, its own embeds`,
      where: 'WordPress: paste the address, nothing else',
      note: 'WordPress always uses the sandbox and allows 200 to 1,000 px: an embed with its notes closed is never higher.',
    },
    amp: { where: 'AMP pages' },
    embedly: { called: (name) => `${name}’s message`, where: 'Medium, Observable, Storybook' },
    canvas: { where: 'Canvas pages and modules; no LTI set-up is needed' },
  },
};
