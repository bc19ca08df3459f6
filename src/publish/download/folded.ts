import { original } from '../../editions/editions.ts';

const WIDTH = 80;

/**
 * Breaks text into lines of at most 80 characters, wherever its script lets a line end; further lines
 * start with `indent`.
 */
export function fold(text: string, indent = ''): string {
  const lines: string[] = [];
  for (const piece of original.breaks(text)) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && longer.trimEnd().length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(lines.length === 0 ? piece : indent + piece);
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** A heading of a file of plain text. */
export const heading = (words: string): string => `${words}\n${'-'.repeat(words.length)}`;
