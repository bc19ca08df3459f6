import type { Mark } from '../../../scene/mark.ts';

const ROW = 17;

/** What the numbers in the picture stand for, under each other from `x y` on. */
export function drawList(
  entries: readonly (readonly [number, string])[],
  x: number,
  y: number,
): Mark {
  const children = entries.flatMap(([number, text], i): Mark[] => {
    const at = { y: y + i * ROW };
    const bold = { x, ...at, fill: 'gold', 'font-weight': 600 } as const;
    return [
      { key: `list-${number}n`, tag: 'text', attrs: bold, text: String(number) },
      { key: `list-${number}`, tag: 'text', attrs: { x: x + 15, ...at }, text },
    ];
  });
  return { key: 'list', tag: 'g', attrs: { 'font-size': 14, fill: 'ink' }, children };
}
