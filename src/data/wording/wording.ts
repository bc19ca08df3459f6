import type { CellFault } from '../cell-fault.ts';
import { leftOverFault } from './left-over.ts';
import { toldDateFault } from './told-dates.ts';
import { twiceEncoded } from './twice-encoded.ts';
import { spaceFault, unseenFault } from './unseen.ts';

/** A text whose letters were encoded twice. */
export function twiceFault(text: string): CellFault | undefined {
  const twice = twiceEncoded(text);
  if (!twice) return undefined;
  const [run, was] = twice;
  return {
    expected: `“${was}” where “${run}” stands`,
    hint: 'read the file as UTF-8, not as Windows-1252',
  };
}

/** What no text of the site may hold, whatever it says. */
export const wordingFault = (text: string): CellFault | undefined =>
  twiceFault(text) ?? unseenFault(text) ?? spaceFault(text) ?? leftOverFault(text);

/** What no sentence or name may hold; an address may have such digits in it. */
export const sentenceFault = (text: string): CellFault | undefined =>
  wordingFault(text) ?? toldDateFault(text);
