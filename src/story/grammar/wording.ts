import type { CellFault } from '../../data/cell-fault.ts';
import { leftOverFault } from '../../data/wording/left-over.ts';
import { toldDateFault } from '../../data/wording/told-dates.ts';
import { twiceFault } from '../../data/wording/wording.ts';
import { unseenFault } from '../../data/wording/unseen.ts';
import type { Slip } from '../../data/author-error.ts';
import { textOf } from '../syntax.ts';
import type { Fault, Rule } from './rule.ts';

const told = (text: string, { expected, hint }: CellFault): Fault => ({
  found: JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text),
  expected,
  ...(hint === undefined ? {} : { hint }),
});

/** What no passage may say, whatever it is about. */
export const wording: Rule = (node) => {
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
  const text = textOf(node);
  const fault = leftOverFault(text) ?? toldDateFault(text);
  return fault && told(text, fault);
};

/** Signs that nobody sees and letters that an encoding has lost, line by line of the whole file. */
export function unseenSlips(file: string, source: string): Slip[] {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines.flatMap((text, i) => {
    const fault = twiceFault(text) ?? unseenFault(text);
    return fault ? [{ file, line: i + 1, ...told(text.trim(), fault) }] : [];
  });
}
