import type { CoverPageWords } from '../words/cover-page.ts';

export const coverPage: CoverPageWords = {
  begin: (chapter) => `Begin with chapter ${chapter}`,
  chapters: 'Chapters',
};
