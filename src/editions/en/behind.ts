import type { BehindWords } from '../words/behind.ts';
import { many, number } from './formats.ts';
import { notes } from './notes.ts';

export const behind: BehindWords = {
  chapter: 'Behind this chapter',
  claims: (claims, verdicts) =>
    `${many(claims, 'claim')} checked: ${verdicts.map(([verdict, n]) => (verdict === 'opinion' ? many(n, verdict) : `${number(n)} ${notes.verdicts[verdict]}`)).join(', ')}`,
  terms: (terms) => `${many(terms, 'term')} explained`,
  corrections: (corrections) => `${many(corrections, 'correction')} since it was published`,
  figure: (sources, tables) =>
    ['How to read it', sources > 0 && many(sources, 'source'), many(tables, 'data table')]
      .filter(Boolean)
      .join(' · '),
};
