import type { CellFault } from '../cell-fault.ts';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/, 'a control character'],
  [/\uFFFD/, 'the sign for a letter that was lost (\uFFFD)'],
  [/[\u200B-\u200D\u2060-\u2064\uFEFF\u00AD\u034F\u180E]/, 'a sign without width'],
  [/[\u200E\u200F\u202A-\u202E\u2066-\u206F\u061C]/, 'a sign that turns the direction of writing'],
  [/[\p{Co}\p{Cs}]|[\uFDD0-\uFDEF\uFFFE\uFFFF]/u, 'a character that no typeface has'],
];

/** Signs that nobody sees, and letters that an encoding has lost. */
export function unseenFault(text: string): CellFault | undefined {
  const [, what] = KINDS.find(([signs]) => signs.test(text)) ?? [];
  if (what === undefined) return undefined;
  return {
    expected: `text without ${what}`,
    hint: 'type the words again where they stand, without pasting',
  };
}

/** Space around a text, breaks in it, and two spaces for one. */
export function spaceFault(text: string): CellFault | undefined {
  if (/^\s|\s$/.test(text))
    return { expected: 'no space at either end', hint: `write ${JSON.stringify(text.trim())}` };
  if (/[\n\r\t\u2028\u2029]/.test(text))
    return { expected: 'one line, without tabs', hint: 'put a space for the break' };
  if (/ {2}/.test(text)) return { expected: 'one space between words' };
  if (text.normalize('NFC') !== text)
    return { expected: 'letters in one piece (Unicode NFC)', hint: 'type the accented letter' };
  return undefined;
}
