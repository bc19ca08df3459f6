import type { LedgerWords } from '../words/ledger.ts';
import { number } from './formats.ts';

export const ledger: LedgerWords = {
  title: 'The ledger',
  standfirst: (claims) =>
    `${number(claims)} checkable statements, each with a verdict, the evidence and where it comes from.`,
  counts: (verdicts) =>
    `${verdicts.map(([verdict, claims]) => `${number(claims)} ${verdict}`).join(' · ')}.`,
  put: (day, version) =>
    `Statements are put in our own words; where a verdict turns on theirs, those are quoted. As of ${day}, version ${version}.`,
  verdict: 'Verdict',
  everyVerdict: 'all',
  saidBy: 'Said by',
  anyone: 'anyone',
  chapter: 'Chapter',
  everyChapter: 'all',
  ourselves: 'our own text',
  all: (claims) => `${claims} claims`,
  some: (shown, claims) => `${shown} of ${claims} claims`,
};
