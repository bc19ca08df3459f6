import { AuthorError, type Slip } from '../../../src/data/author-error.ts';
import type { Edit } from './mutation.ts';

/** What came of a mutation: `weak` where the author is told too little, or led to the wrong place. */
export interface Verdict {
  readonly outcome: 'stopped' | 'weak' | 'accepted';
  readonly said: string;
}

const isSaid = (words: string): boolean => words.trim().length > 0;

/** Whether a slip names a place, what was found and what was expected. */
function isWhole({ line, row, column, found, expected }: Slip, { bytes }: Edit): boolean {
  const isPlace = line !== undefined || row !== undefined || column !== undefined;
  return (isPlace || bytes === undefined) && isSaid(found) && isSaid(expected);
}

/** Whether a slip is where the edit was: in its row, by line or by key, and in its column. */
function isThere({ line, row, column }: Slip, { at }: Edit): boolean {
  const isRow =
    (at.line === undefined && at.row === undefined) ||
    (at.line !== undefined && at.line === line) ||
    (at.row !== undefined && at.row === row);
  // A key of two columns is told by both.
  return isRow && (at.column === undefined || column?.split(' + ').includes(at.column) === true);
}

/** Judges what the check of an edited content throws; nothing thrown is `accepted`. */
export function judge(edit: Edit, run: () => void): Verdict {
  try {
    run();
    return { outcome: 'accepted', said: 'nothing' };
  } catch (error) {
    if (!(error instanceof AuthorError))
      return {
        outcome: 'weak',
        said: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      };
    const isGood =
      error.file === (edit.at.file ?? edit.file) &&
      error.slips.every((slip) => isWhole(slip, edit)) &&
      error.slips.some((slip) => isThere(slip, edit));
    return { outcome: isGood ? 'stopped' : 'weak', said: error.message };
  }
}
