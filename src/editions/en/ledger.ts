import type { LedgerWords } from '../words/ledger.ts';
import { number } from './formats.ts';

export const ledger: LedgerWords = {
  title: 'The ledger',
  standfirst: (claims) =>
    `${number(claims)} checkable statements, each with a verdict, the evidence and where it comes from.`,
  put: (day, version) =>
    `Statements are put in our own words; where a verdict turns on theirs, those are quoted. As of ${day}, version ${version}.`,
  picture: 'Every verdict at a glance',
  past: 'Past the picture',
  pictured:
    'One mark is one claim; it leads to the evidence. A claim that several chapters use is drawn once, in the first of them. The claims differ in weight and are of many kinds, so their numbers are no score of anybody.',
  keyed: (verdict, claims) => `${verdict} ${number(claims)}`,
  numbered: (chapter, title) => `${number(chapter)} ${title}`,
  noChapter: 'In no chapter',
  words: 'With the words',
  verdict: 'Verdict',
  everyVerdict: 'all',
  saidBy: 'Said by',
  anyone: 'anyone',
  chapter: 'Chapter',
  everyChapter: 'all',
  ourselves: 'Our own text',
  all: (claims) => `${claims} claims`,
  some: (shown, claims) => `${shown} of ${claims} claims`,
};
