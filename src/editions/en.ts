import type { Edition } from './edition.ts';
import { count, date, number } from './en/formats.ts';
import { numbersIn } from './en/numbers.ts';
import { words } from './en/words.ts';
import { routesIn } from './routes.ts';

/** The English edition. */
export const en: Edition = {
  lang: 'en',
  words,
  routes: routesIn('en'),
  number,
  date,
  count,
  numbers: numbersIn,
  says: {
    sample: /\bin this data set\b|\bsamples?\b/i,
    selection: /\bselection\b|\bchosen\b|\bwe chose\b/i,
  },
};
