import type { AskWords } from '../words/ask.ts';

export const ask: AskWords = {
  head: 'Ask this figure',
  open: 'Count for yourself',
  unscripted:
    'With script, controls would stand here, and picture, sentence and table would answer them. Without it, this is the answer of the story.',
  numbers: 'The numbers of this answer',
  usual: 'Back to the story’s view',
  take: 'Take this answer along',
  link: 'Link',
  embed: 'Embed',
  citation: 'Cite',
  download: 'Download',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: copy it with your keys',
  page: 'Ask it on the figure’s page',
  framed: (figure, by) => `Figure: ${figure}, ${by}.`,
  credit: (by, address) => `${by} · asked at ${address}`,
};
