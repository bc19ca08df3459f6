import { textWidth } from '../../scene/text.ts';
import type { LabelStyle } from './label.ts';

/** An upright rectangle, px; `top` is the smaller y. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of a line of text whose baseline starts (or is centred, or ends) at `x y`; capitals to descenders. */
export function textBox(text: string, x: number, y: number, style: LabelStyle = {}): Box {
  const size = style.size ?? 14;
  const face = style.serif ? 'serif' : style.weight === 600 ? 'sans-bold' : 'sans';
  const width = textWidth(text, size, face);
  const share = { start: 0, middle: 0.5, end: 1 }[style.anchor ?? 'start'];
  const left = x - width * share;
  return { left, top: y - size * 0.74, right: left + width, bottom: y + size * 0.22 };
}

/** A box grown by `by` px on every side. */
export const grown = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

/** Whether two boxes share any area. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Whether a box lies in another, edges included. */
export const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** A straight line between two points, px. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Whether a straight line passes through a box (Liang and Barsky's clipping). */
export function crosses(box: Box, [x1, y1, x2, y2]: Segment): boolean {
  const sides: readonly (readonly [number, number])[] = [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ];
  let enters = 0;
  let leaves = 1;
  for (const [p, q] of sides) {
    if (p === 0 && q < 0) return false;
    if (p < 0) enters = Math.max(enters, q / p);
    if (p > 0) leaves = Math.min(leaves, q / p);
  }
  return enters < leaves;
}
