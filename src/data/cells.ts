import type { Cell } from './table-access.ts';
import { addressFault, isAddressColumn } from './addresses.ts';
import type { CellFault } from './cell-fault.ts';
import { firstDayOf, isDate } from './dates.ts';
import { formulaFault } from './formulas.ts';
import { nearest } from './nearest.ts';
import type { Field } from './field.ts';
import { sentenceFault, wordingFault } from './wording/wording.ts';

const INTEGER = /^-?\d+$/;
const NUMBER = /^-?\d+(\.\d+)?$/;
/** More digits than a number keeps. */
const MOST_DIGITS = 15;

/** The items of a `list` cell; none for an empty cell. */
export function listItems(field: Field, text: string): string[] {
  return text === '' ? [] : text.split(field.delimiter ?? ',');
}

function numberFault(field: Field, text: string): CellFault | undefined {
  const whole = field.type === 'integer';
  const value = Number(text);
  if (!(whole ? INTEGER : NUMBER).test(text) || (whole && !Number.isSafeInteger(value))) {
    const expected = whole ? 'a whole number, digits only' : 'a number: digits, at most one point';
    return /^[\d,.\s-]+$/.test(text)
      ? { expected, hint: 'no thousands separators, no spaces' }
      : { expected };
  }
  if (text.replace(/^-?0*|\D/g, '').length > MOST_DIGITS)
    return { expected: `a number of at most ${MOST_DIGITS} digits` };
  if (/^-?0\d/.test(text)) return { expected: 'a number that does not begin with 0' };
  return rangeFault(field, value);
}

/** Whether a value lies where the schema finds it plausible; a date by the first day it can mean. */
function rangeFault(field: Field, value: number | string): CellFault | undefined {
  const { minimum, maximum } = field.constraints ?? {};
  const unit = field.unit === undefined ? '' : ` (${field.unit})`;
  const hint = 'where the value is right, widen the range in datapackage.json';
  if (minimum !== undefined && value < minimum)
    return { expected: `at least ${minimum}${unit}`, hint };
  if (maximum !== undefined && value > maximum)
    return { expected: `at most ${maximum}${unit}`, hint };
  return undefined;
}

function dateFault(field: Field, text: string): CellFault | undefined {
  if (isDate(text)) return wordFault(field, text) ?? rangeFault(field, firstDayOf(text));
  return {
    expected: 'a date of the calendar, as far as it is known: 2024-04-10, 2024-04 or 2024',
    hint: 'year first, two digits for the month and the day; doubts go in a column of their own',
  };
}

/** Years and months have one length; more or less than it is another type. */
function lengthFault(field: Field, length: number, text: string): CellFault | undefined {
  const example = '2024-04-10'.slice(0, length);
  if (!isDate(text) || text.length !== length)
    return { expected: `a ${length === 4 ? 'year' : 'month'}, as in ${example}` };
  return rangeFault(field, field.type === 'year' ? Number(text) : text);
}

function textFault(field: Field, text: string): CellFault | undefined {
  const isAddress = isAddressColumn(field.name) || field.name.endsWith('_url');
  return (
    formulaFault(text) ??
    (isAddress ? (wordingFault(text) ?? addressFault(text)) : sentenceFault(text))
  );
}

function wordFault(field: Field, text: string): CellFault | undefined {
  const words = field.constraints?.enum;
  if (words && !words.includes(text)) {
    const alike = nearest(text, words);
    const expected = `one of ${words.join(' | ')}`;
    return alike === undefined ? { expected } : { expected, nearest: alike };
  }
  const pattern = field.constraints?.pattern;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(text)) {
    return { expected: `text of the form ${pattern}` };
  }
  return undefined;
}

function listFault(field: Field, text: string): CellFault | undefined {
  const items = listItems(field, text);
  const between = field.delimiter ?? ',';
  if (items.some((item) => item === '' || item !== item.trim())) {
    return { expected: `items with "${between}" and nothing else between them` };
  }
  if (new Set(items).size < items.length) return { expected: 'each item once' };
  return items
    .map((item) => sentenceFault(item) ?? wordFault(field, item))
    .find((fault) => fault !== undefined);
}

const truths = (field: Field) => field.trueValues ?? ['true'];
const untruths = (field: Field) => field.falseValues ?? ['false'];

/** The rule of its field that a cell's text breaks, if any. Empty means no value. */
export function cellFault(field: Field, text: string): CellFault | undefined {
  if (text === '') {
    return field.constraints?.required
      ? { expected: 'a value: the cell must not be empty' }
      : undefined;
  }
  switch (field.type) {
    case 'integer':
    case 'number':
      return numberFault(field, text);
    case 'list':
      return formulaFault(text) ?? listFault(field, text);
    case 'date':
      return dateFault(field, text);
    case 'yearmonth':
      return lengthFault(field, 7, text);
    case 'year':
      return lengthFault(field, 4, text);
    case 'boolean': {
      const words = [...truths(field), ...untruths(field)];
      return words.includes(text) ? undefined : { expected: words.join(' or ') };
    }
    case 'string':
      return textFault(field, text) ?? wordFault(field, text);
  }
}

/** The value of a cell without faults; null where it is empty. A list stays one string. */
export function cellValue(field: Field, text: string): Cell {
  if (text === '') return null;
  if (field.type === 'integer' || field.type === 'number' || field.type === 'year')
    return Number(text);
  if (field.type === 'boolean') return truths(field).includes(text);
  return text;
}
