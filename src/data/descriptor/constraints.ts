import { isDate } from '../dates.ts';
import type { Json, Told } from './told.ts';

const RULES = 'required unique enum minimum maximum pattern'.split(' ');
const NUMBERS: readonly unknown[] = ['integer', 'number', 'year'];
const DATES: readonly unknown[] = ['date', 'yearmonth'];
const WORDS: readonly unknown[] = ['string', 'list', 'date'];

function patternOf(told: Told, at: string, value: unknown): void {
  if (typeof value !== 'string') {
    told.wrong(at, value, 'a regular expression as a text');
    return;
  }
  try {
    new RegExp(`^(?:${value})$`, 'u');
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*?: /, '') : '';
    told.wrong(at, value, 'a regular expression', `it cannot be read: ${reason}`);
  }
}

function bound(told: Told, at: string, type: unknown, value: unknown): void {
  if (NUMBERS.includes(type)) {
    if (typeof value !== 'number')
      told.wrong(
        at,
        value,
        'a number, without quotation marks',
        'the least and the most that is plausible',
      );
  } else if (DATES.includes(type)) {
    const length = type === 'date' ? 10 : 7;
    if (typeof value !== 'string' || !isDate(value) || value.length !== length)
      told.wrong(
        at,
        value,
        `a date as in "${'1945-01-01'.slice(0, length)}"`,
        'the first and the last that is plausible',
      );
  } else if (value !== undefined) told.wrong(at, value, 'no minimum and no maximum of a text');
}

/** Holds a column’s constraints against its type. */
export function checkConstraints(told: Told, at: string, type: unknown, rules: Json): void {
  told.keys(at, rules, RULES);
  for (const key of ['required', 'unique'])
    if (rules[key] !== undefined && typeof rules[key] !== 'boolean')
      told.wrong(`${at}.${key}`, rules[key], 'true or false, without quotation marks');
  const isWords = WORDS.includes(type);
  if (rules.enum !== undefined) {
    told.words(`${at}.enum`, rules.enum);
    if (!isWords)
      told.wrong(`${at}.enum`, rules.enum, 'no list of words in a column that has none');
  }
  if (rules.pattern !== undefined) {
    patternOf(told, `${at}.pattern`, rules.pattern);
    if (!isWords)
      told.wrong(`${at}.pattern`, rules.pattern, 'no pattern in a column without texts');
  }
  bound(told, `${at}.minimum`, type, rules.minimum);
  bound(told, `${at}.maximum`, type, rules.maximum);
  const { minimum, maximum } = rules;
  if (typeof minimum === typeof maximum && (minimum as number) > (maximum as number))
    told.fault(
      `${at}.maximum`,
      `${String(maximum)}, below the minimum ${String(minimum)}`,
      'at least the minimum',
    );
}
