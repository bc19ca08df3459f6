import { isDate } from '../../../src/data/dates.ts';
import type { Field } from '../../../src/data/field.ts';

const INTEGER = /^-?(?:0|[1-9]\d*)$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Whether a cell has the type that a Data Package declares for it (Table Schema, version 2). */
export function hasType(cell: string, { type, constraints, delimiter = ',' }: Field): boolean {
  if (cell === '') return constraints?.required !== true;
  if (constraints?.enum && !constraints.enum.includes(cell)) return false;
  switch (type) {
    case 'integer':
      return INTEGER.test(cell);
    case 'number':
      return DECIMAL.test(cell);
    case 'boolean':
      return cell === 'true' || cell === 'false';
    case 'year':
      return /^\d{4}$/.test(cell);
    case 'yearmonth':
      return cell.length === 7 && isDate(cell);
    case 'date':
      return cell.length === 10 && isDate(cell);
    case 'list':
      return cell.split(delimiter).every((item) => item !== '' && item === item.trim());
    case 'string':
      return cell.trim() === cell;
  }
}

const CSVW: Readonly<Record<string, RegExp>> = {
  integer: /^[-+]?\d+$/,
  decimal: /^[-+]?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false|1|0)$/,
  gYear: /^-?\d{4,}$/,
  gYearMonth: /^-?\d{4,}-(?:0[1-9]|1[0-2])$/,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  string: /^/,
};

/** Whether a cell has a datatype of CSV on the Web, by the lexical forms of XML Schema. */
export function hasDatatype(cell: string, datatype: string): boolean {
  const form = CSVW[datatype];
  if (!form) throw new Error(`"${datatype}" is no datatype that our metadata use`);
  return form.test(cell) && (datatype !== 'date' || isDate(cell));
}

/** Whether a text is nothing but a number, with or without a unit, or a date, in print or in ISO form. */
export const isBare = (cell: string): boolean =>
  /^[-−+]?[$¥€]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?(?:%| ?(?:million|billion|trillion|km|yen|dollars))?$/.test(
    cell,
  ) ||
  /^(?:\d{4}(?:-\d\d){1,2}|(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4})$/.test(
    cell,
  );
