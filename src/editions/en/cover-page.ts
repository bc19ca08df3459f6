import type { CoverPageWords } from '../words/cover-page.ts';

export const coverPage: CoverPageWords = {
  begin: (minutes) => `Begin the story · about ${minutes}`,
  again: 'Draw it again',
  chapters: 'Chapters',
};
