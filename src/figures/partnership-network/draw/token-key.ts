import type { Mark } from '../../../scene/mark.ts';
import { textWidth } from '../../../scene/text.ts';
import { drawTokens, tokenLook } from './token.ts';

const ROW = 17;
const SIZE = 14;

/** Where the words of a token begin, and how far the next token of its row stands from their end, px. */
const [BESIDE, BETWEEN] = [12, 16];

/**
 * What the tokens of the picture stand for, numbered from one on in rows under each other: each token as
 * the picture has it, and its words. `x y` is where the words of a list without tokens would begin.
 */
export function drawTokenKey(
  rows: readonly (readonly string[])[],
  hollow: boolean,
  x: number,
  y: number,
): Mark[] {
  let number = 0;
  const entries = rows.flatMap((row, i) => {
    let left = x + 8;
    return row.map((text) => {
      number += 1;
      const entry = { number, text, x: left, y: y + i * ROW };
      left += BESIDE + textWidth(text, SIZE) + BETWEEN;
      return entry;
    });
  });
  if (entries.length === 0) return [];
  const tokens = drawTokens(
    'list',
    entries.map((one) => ({ ...one, y: one.y - 4.6 })),
    7.5,
    hollow,
  );
  const names = entries.map((one): Mark => {
    const attrs = { x: Math.round(one.x + BESIDE), y: one.y };
    return { key: `list-${one.number}t`, tag: 'text', attrs, text: one.text };
  });
  return [
    { key: 'list', tag: 'g', attrs: tokenLook, children: tokens },
    { key: 'list-names', tag: 'g', attrs: { 'font-size': SIZE, fill: 'ink' }, children: names },
  ];
}
