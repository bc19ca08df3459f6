import type { CellFault } from './cell-fault.ts';

/** What makes a spreadsheet run a text, at its start or after a mark that it may split cells at. */
const FORMULA = /(?:^\s*|[;\t\r\n])[=+\-@＝＋－＠]/;

/** Whether a spreadsheet might take the text for a formula and do what it says. */
export const isFormula = (text: string): boolean => FORMULA.test(text) || /^[\t\r]/.test(text);

/** The rule that a text breaks which a spreadsheet might run. Numbers have a column of their own. */
export function formulaFault(text: string): CellFault | undefined {
  if (!isFormula(text)) return undefined;
  return {
    expected:
      'text that no spreadsheet takes for a formula: no =, +, - or @ at its start or after ;',
    hint: 'begin with a word or a quotation mark, write a minus as −; numbers go in a number column',
  };
}
