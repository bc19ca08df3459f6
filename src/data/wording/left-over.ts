import type { CellFault } from '../cell-fault.ts';

const SPREADSHEET =
  /#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|ERROR!|GETTING_DATA)/;
const ONLY_SIGNS = /^#{3,}$|^(?:null|undefined|NaN|None|N\/A|n\/a)$/;
const UNDONE = /\b(?:TODO|FIXME|TBD|TBC|XXX)\b|\?\?\?|\blorem ipsum\b/i;
const ENTITY = /&(?:[a-z]{2,8}|#\d+|#x[0-9a-f]+);/;
const TAG = /<\/?[a-z][^<>]*>/i;

/** What a spreadsheet, a page or an unfinished thought has left in a text. */
export function leftOverFault(text: string): CellFault | undefined {
  if (SPREADSHEET.test(text) || ONLY_SIGNS.test(text))
    return { expected: 'a value, or nothing', hint: 'mend the formula, or leave the cell empty' };
  if (UNDONE.test(text))
    return { expected: 'finished words', hint: 'write what is missing, or leave it out' };
  if (ENTITY.test(text))
    return { expected: 'the letters themselves', hint: 'write & for &amp;, “é” for &eacute;' };
  if (TAG.test(text)) return { expected: 'words without markup', hint: 'leave out the <…>' };
  return undefined;
}
