const WIDTH = 80;

/** Breaks text into lines of at most 80 characters; further lines start with `indent`. */
export function fold(text: string, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : indent + word);
  }
  return lines.join('\n');
}

/** A heading of a file of plain text. */
export const heading = (words: string): string => `${words}\n${'-'.repeat(words.length)}`;
