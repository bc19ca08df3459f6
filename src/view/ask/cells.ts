import type { AnswerColumn, AnswerRow } from '../../figures/asking.ts';
import type { Formats } from '../../editions/edition.ts';

/** The value of a cell, and its decimals where it is a quantity. */
function read({ key, digits }: AnswerColumn, row: AnswerRow) {
  return { value: row.cells[key] ?? '', digits: row.digits?.[key] ?? digits };
}

/** A cell of an answer's table as the page prints it. */
export function cellText(
  column: AnswerColumn,
  row: AnswerRow,
  { number }: Pick<Formats, 'number'>,
): string {
  const { value, digits } = read(column, row);
  return typeof value === 'number' && digits !== undefined ? number(value, digits) : String(value);
}

/** The same as a file holds it: as many decimals, behind a point. */
export function cellDatum(column: AnswerColumn, row: AnswerRow): string {
  const { value, digits } = read(column, row);
  return typeof value === 'number' && digits !== undefined ? value.toFixed(digits) : String(value);
}

/** Whether a column's cells are quantities, which align on the right. */
export const isNumeric = ({ digits }: AnswerColumn): boolean => digits !== undefined;
