import type { HostTestWords } from '../words/host-test.ts';
import { date, number } from './formats.ts';

export const hostTest: HostTestWords = {
  title: 'Embeds: hosts tried',
  description:
    "For whoever runs a learning platform or a newsroom's site: what our embeds need, what they never do, and which pages size their frames.",
  standfirst:
    'For whoever runs a learning platform or a newsroom’s pages: what a figure of ours does in your frame, what it leaves alone, and how we know.',
  whatHeading: 'What an embed is',
  what: (code) =>
    `One HTML file of at most 14 KB. Picture, words, sources and data are in it, so it is complete with scripts off and in ${code('sandbox=""')}. Its own policy, written in its head, forbids it to load or send anything.`,
  facts: (code) => [
    'No cookie, no storage, no third party, no font, no form, no login.',
    'It tells the page around it one number, its height, and listens to that page only. It answers questions about the height and nothing else; 500 hostile messages go unanswered.',
    `It needs no permission. If you give a sandbox, ${code('allow-scripts')} lets it fit, ${code('allow-popups')} lets its links open. Leave ${code('allow-same-origin')} out.`,
    `It is light or dark as your reader’s device is; ${code('?theme=light')} or ${code('?theme=dark')} after its address decides for it. ${code('?plain=1')} leaves the picture and its credit only.`,
    'Its height follows from its width alone, and with its notes closed is never above 1,000 px.',
  ],
  triedHeading: 'Hosts tried',
  tried: ({ fits, trials, date: day }) =>
    `${number(fits)} of ${number(trials)} trials fit to the pixel: after loading, after the page gets narrower, after notes and tables are opened and closed. As of ${date(day)}, in Chromium; every version of the site is tried again before it is published.`,
  pasteHeading: 'What to paste where',
  frameHeading: 'In a frame',
  frame:
    'This page has no script that sizes frames. From Chrome 154 on the frame fits all the same, because the browser does it; elsewhere it keeps a height of digits and its content scrolls.',
  plainFrame: 'A figure in a plain frame',
  sandboxedFrame: 'The same figure with scripts switched off',
  sandboxed: 'The same with scripts switched off by an empty sandbox',
  copyHeading: 'If you host a copy',
  copy: (code) =>
    `No header is needed, as long as nothing sends ${code('X-Frame-Options')}. These samples say openly that embeds may be framed and data be read from anywhere:`,
  servers: { netlify: 'Netlify and Cloudflare Pages', nginx: 'nginx', apache: 'Apache' },
};
