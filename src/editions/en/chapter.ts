import type { ChapterWords } from '../words/chapter.ts';
import { count, number } from './formats.ts';

export const chapter: ChapterWords = {
  numbered: (n) => `Chapter ${n}`,
  numberedOf: (n, total) => `Chapter ${n} of ${total}`,
  after: (authors) => `After commentaries by ${authors.join(' and by ')}`,
  asOf: (day) => `As of ${day}`,
  contents: (figures, steps) =>
    `In this chapter: ${count(figures)} ${figures === 1 ? 'figure' : 'figures'}, ${number(steps)} steps`,
  unroll: 'Read without scrolling effects',
  roll: 'Read with scrolling effects',
  onward: 'Next chapter',
  inPicture: 'In the picture.',
  ours: 'ours',
  linkTo: 'Link to:',
  share: 'Share this picture',
  moved: (to) => `This is now in ${to}.`,
  steps: (figure) => `Steps: ${figure}`,
  previous: 'Previous',
  next: 'Next',
  describe: 'Describe pictures',
};
