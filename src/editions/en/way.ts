import type { WayWords } from '../words/way.ts';
import { number } from './formats.ts';

export const way: WayWords = {
  brief: (n, total) => `${number(n)} of ${number(total)}`,
  left: (minutes) => `${number(minutes)} min left`,
  next: (title) => `Next: ${title}`,
  last: 'The last chapter',
};
