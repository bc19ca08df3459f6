import type { PrintedAtWords } from '../words/printed-at.ts';

export const printedAt: PrintedAtWords = {
  cover: 'the cover',
  chapter: (number) => `chapter ${number}`,
  step: (told, title) => `${told}, “${title}”`,
  headline: (view) => `the headline of the view “${view}”`,
};
