import type { BehindWords, VerdictCounts } from '../words/behind.ts';
import { many, number } from './formats.ts';
import { notes } from './notes.ts';

const counted = ({ opinion = 0, ...others }: VerdictCounts): string =>
  [
    ...Object.entries(others).map(
      ([verdict, claims]) => `${number(claims)} ${notes.verdicts[verdict as keyof typeof others]}`,
    ),
    opinion > 0 && many(opinion, 'opinion'),
  ]
    .filter(Boolean)
    .join(', ');

export const behind: BehindWords = {
  chapter: 'Behind this chapter',
  claims: (claims, verdicts) => `${many(claims, 'claim')} checked: ${counted(verdicts)}`,
  terms: (terms) => `${many(terms, 'term')} explained`,
  corrections: (corrections) => `${many(corrections, 'correction')} since it was published`,
  figure: (sources, tables) =>
    ['How to read it', sources > 0 && many(sources, 'source'), many(tables, 'data table')]
      .filter(Boolean)
      .join(' · '),
};
