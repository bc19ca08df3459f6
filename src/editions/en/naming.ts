import type { NamingWords } from '../words/naming.ts';
import { count, number } from './formats.ts';

export const naming: NamingWords = {
  chapter: (place, title) => `Chapter ${place}: ${title}`,
  minutes: (minutes) => `${number(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`,
  views: (views) => `${count(views)} ${views === 1 ? 'view' : 'views'}`,
};
