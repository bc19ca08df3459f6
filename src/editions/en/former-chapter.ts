import type { FormerChapterWords } from '../words/former-chapter.ts';

export const formerChapter: FormerChapterWords = {
  title: 'This chapter has moved',
  now: (chapter) => `It is now ${chapter}.`,
};
