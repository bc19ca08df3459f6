import { advance } from './advance.ts';

export type Face = keyof typeof advance;

/** Width of a line of text, px at `size` px, by the site's own fonts; unknown characters count as one em. */
export function textWidth(text: string, size: number, face: Face = 'sans'): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance[face][character] ?? 1000;
  return (thousandths * size) / 1000;
}

/** Breaks text into lines no wider than `width` px. A word wider than that stands alone. */
export function wrapText(text: string, width: number, size: number, face: Face = 'sans'): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, face) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
