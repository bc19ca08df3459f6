import type { Cell } from './table-access.ts';
import type { CellFault } from './cell-fault.ts';
import { isDate } from './dates.ts';
import { formulaFault } from './formulas.ts';
import { nearest } from './nearest.ts';
import type { Field } from './field.ts';

const INTEGER = /^-?\d+$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

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
  const { minimum, maximum } = field.constraints ?? {};
  const unit = field.unit === undefined ? '' : ` (${field.unit})`;
  if (minimum !== undefined && value < minimum) return { expected: `at least ${minimum}${unit}` };
  if (maximum !== undefined && value > maximum) return { expected: `at most ${maximum}${unit}` };
  return undefined;
}

function dateFault(field: Field, text: string): CellFault | undefined {
  if (isDate(text)) return wordFault(field, text);
  return {
    expected: 'a date of the calendar, as far as it is known: 2024-04-10, 2024-04 or 2024',
    hint: 'year first, two digits for the month and the day; doubts go in a column of their own',
  };
}

/** Years and months have one length; more or less than it is another type. */
function lengthFault(type: string, length: number, text: string): CellFault | undefined {
  const example = '2024-04-10'.slice(0, length);
  return isDate(text) && text.length === length
    ? undefined
    : { expected: `a ${type}, as in ${example}` };
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
  return items.map((item) => wordFault(field, item)).find((fault) => fault !== undefined);
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
      return lengthFault('month', 7, text);
    case 'year':
      return lengthFault('year', 4, text);
    case 'boolean': {
      const words = [...truths(field), ...untruths(field)];
      return words.includes(text) ? undefined : { expected: words.join(' or ') };
    }
    case 'string':
      return formulaFault(text) ?? wordFault(field, text);
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
