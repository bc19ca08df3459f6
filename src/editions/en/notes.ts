import type { NotesWords } from '../words/notes.ts';
import { many, number } from './formats.ts';

export const notes: NotesWords = {
  verdicts: {
    confirmed: 'confirmed',
    refined: 'refined',
    contradicted: 'contradicted',
    unverifiable: 'unverifiable',
    opinion: 'opinion',
  },
  lead: (words) => `${words}.`,
  claim: (id, verdict) => `Claim ${id}: ${verdict}`,
  wrote: (authors) => (authors > 1 ? 'They wrote:' : 'He wrote:'),
  inLedger: (id) => `${id} in the ledger`,
  glossary: 'Glossary',
  quoted: (words) => `“${words}”`,
  saidBy: (speaker, occasion, day) => `${speaker}, ${occasion}, ${day}.`,
  archived: (link, day) => `${link('archived copy')} of ${day}`,
  sourceLine: (parts) => parts.join(', '),
  caution: (words) => `(${words})`,
  weakSource: (why) => `weak source: ${why}`,
  weakRows: (rows) =>
    rows === 1
      ? 'One row rests on a weak source; the table marks it.'
      : `${number(rows)} rows rest on a weak source; the table marks them.`,
  ofFigure: (title) => `Notes to the figure: ${title}`,
  sources: (sources) => `Sources (${number(sources)})`,
  moreSources: (sources) => `${number(sources)} more on the figure’s own page`,
  table: (caption, rows) => `Data table: ${caption} (${many(rows, 'row')})`,
  ownPage: (link) =>
    `${link('The figure’s own page')} has every picture, every source with its link, downloads and the code to embed it.`,
  source: 'Source',
  tier: 'Tier',
};
