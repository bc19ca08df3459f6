import { advance } from './advance.ts';

export type Face = keyof typeof advance;

const INVISIBLE = /^[\p{M}\p{Cf}]$/u;
/** Katakana and signs at half the width of their kind. */
const HALF = /^[\uff61-\uffdc\uffe8-\uffee]$/;

/** Thousandths of an em: the site's own fonts; elsewhere an accented letter is as wide as a plain one. */
function advanceOf(character: string, face: Face): number {
  const own = advance[face][character];
  if (own !== undefined) return own;
  if (INVISIBLE.test(character)) return 0;
  if (HALF.test(character)) return 500;
  const [plain = '', accent] = character.normalize('NFD');
  return accent === undefined ? 1000 : (advance[face][plain] ?? 1000);
}

/**
 * Width of a line of text, px at `size` px. What the site's fonts do not have counts as one em, which
 * is what the letters of Chinese, Japanese and Korean have.
 */
export function textWidth(text: string, size: number, face: Face = 'sans'): number {
  let thousandths = 0;
  for (const character of text) thousandths += advanceOf(character, face);
  return (thousandths * size) / 1000;
}

/**
 * Sets pieces of text, as an edition breaks it, in lines no wider than `width` px; a space at a line's
 * end goes. A piece wider than that stands alone.
 */
export function linesOf(
  pieces: readonly string[],
  width: number,
  size: number,
  face: Face = 'sans',
): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && textWidth(longer.trimEnd(), size, face) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
