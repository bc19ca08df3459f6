import type { TiersWords } from '../words/tiers.ts';
import { number } from './formats.ts';

export const tiers: TiersWords = {
  heading: 'How much stands behind a page',
  note: (citations, pages) =>
    `The tables of this site name a source ${number(citations)} times, on ${number(pages)} pages. Each page has a tier, by who speaks there.`,
  meaning: {
    1: 'Official, or from the party concerned: a government, court, parliament, agency or company, or the document itself.',
    2: 'An established newspaper, broadcaster, agency, trade paper, institute or scholar.',
    3: 'The rest: blogs, encyclopaedias that anyone may edit, digests, aggregators. No claim of the story rests on these alone; where a number does, the caption says so, and tables and notes mark the source as weak.',
  },
  counted: (tier, pages, citations) =>
    `Tier ${tier}: ${number(pages)} pages, ${number(citations)} citations`,
  copied: (citations) => `${number(citations)} of these citations were read in a copy, and say so.`,
  unread: (citations) =>
    `${number(citations)} name a document that we did not read ourselves, and say so too.`,
  hosts: (tier, hosts) => `Tier ${tier}: ${number(hosts)} hosts`,
};
