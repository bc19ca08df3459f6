import type { Edition } from './edition.ts';
import { numbersIn } from './en/numbers.ts';
import { words } from './en/words.ts';
import { routesIn } from './routes.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const SMALL = 'zero one two three four five six seven eight nine'.split(' ');

/** The English edition. */
export const en: Edition = {
  lang: 'en',
  words,
  routes: routesIn('en'),
  number: (value, digits) =>
    value.toLocaleString('en-GB', {
      minimumFractionDigits: digits ?? 0,
      maximumFractionDigits: digits ?? 3,
    }),
  date: (iso) => {
    const [year = '', month, day] = iso.split('-');
    if (!month) return year;
    const name = MONTHS[Number(month) - 1];
    if (!name) throw new RangeError(`"${iso}" is no ISO date`);
    return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
  },
  count: (value) => SMALL[value] ?? en.number(value),
  numbers: numbersIn,
  says: {
    sample: /\bin this data set\b|\bsamples?\b/i,
    selection: /\bselection\b|\bchosen\b|\bwe chose\b/i,
  },
};
