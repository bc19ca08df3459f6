import { breaksIn } from './breaks.ts';
import type { Edition } from './edition.ts';
import { count, date, list, minutes, number } from './en/formats.ts';
import { numbersIn } from './en/numbers.ts';
import { words } from './en/words.ts';
import { routesIn } from './routes.ts';

/** The English edition. */
export const en: Edition = {
  lang: 'en',
  name: 'English',
  locale: 'en_GB',
  words,
  routes: routesIn('en'),
  number,
  date,
  count,
  list,
  minutes,
  breaks: breaksIn('en'),
  numbers: numbersIn,
  sentence: { like: /^\p{Lu}.*\.$/su, most: 200 },
  abbreviated: /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|No|Gen))\.\s*$/u,
  says: {
    sample: /\bin this data set\b|\bsamples?\b/i,
    selection: /\bselection\b|\bchosen\b|\bwe chose\b/i,
  },
};
