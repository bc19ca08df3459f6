import type { CellFault } from '../cell-fault.ts';
import { isDate } from '../dates.ts';

const MONTHS =
  'January February March April May June July August September October November December';
const SHORT = MONTHS.split(' ').map((month) => month.slice(0, 3));
const NAME = `(${SHORT.join('|')})[a-z]*\\.?`;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2}) ${NAME}(?: (\\d{4}))?\\b`, 'g');
const MONTH_FIRST = new RegExp(`\\b${NAME} (\\d{1,2})(?:, (\\d{4}))?\\b(?!\\d)`, 'g');
const ISO = /\b\d{4}-\d\d-\d\d\b/g;
const SLASHED = /\b\d{1,2}\/\d{1,2}\/\d{4}\b/;

const two = (value: number): string => String(value).padStart(2, '0');

/** Whether the calendar has the day; 29 February where no year is told. */
const isDay = (day: string, month: string, year = '2024'): boolean =>
  isDate(`${year}-${two(SHORT.indexOf(month) + 1)}-${two(Number(day))}`);

function strangeDay(text: string): string | undefined {
  const told = [
    ...[...text.matchAll(DAY_FIRST)].map(([all, day = '', month = '', year]) => ({
      all,
      isGood: isDay(day, month, year),
    })),
    ...[...text.matchAll(MONTH_FIRST)].map(([all, month = '', day = '', year]) => ({
      all,
      isGood: isDay(day, month, year),
    })),
    ...[...text.matchAll(ISO)].map(([all]) => ({ all, isGood: isDate(all) })),
  ];
  return told.find(({ isGood }) => !isGood)?.all;
}

/** Days in words that the calendar does not have, and days that two countries read differently. */
export function toldDateFault(text: string): CellFault | undefined {
  const strange = strangeDay(text);
  if (strange !== undefined)
    return { expected: 'days that the calendar has', hint: `look up the date of “${strange}”` };
  const slashed = SLASHED.exec(text)?.[0];
  if (slashed !== undefined)
    return {
      expected: 'a date that everybody reads alike: 10 April 2024',
      hint: `write “${slashed}” with the month’s name`,
    };
  return undefined;
}
