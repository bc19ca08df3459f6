import type { Mark } from '../../../scene/mark.ts';
import { textWidth } from '../../../scene/text.ts';
import { label } from '../../marks/label.ts';
import { disc, discs, ring, SOMEWHERE, type Look } from './site.ts';

/** A sign of the map and what it means. */
export interface Sign {
  readonly look: Look;
  readonly text: string;
  /** With the ring of the fact sheet. */
  readonly ringed?: boolean;
  /** With the broken outline of a place of which only the state is known. */
  readonly somewhere?: boolean;
}

/** Where a legend stands, px: its first circle, the right edge, the radius and the air around a word. */
export interface LegendFrame {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly r: number;
  readonly gap: number;
}

/** Signs in a row, going on below where the row is full. */
export function legend(key: string, signs: readonly Sign[], frame: LegendFrame): Mark[] {
  const { r, gap } = frame;
  let { x, y } = frame;
  const placed = signs.map((sign) => {
    const across = 2 * r + gap + textWidth(sign.text, 14);
    if (x - r + across > frame.right) [x, y] = [frame.x, y + 26];
    const spot = { sign, x: Math.round(x), y };
    x += across + gap;
    return spot;
  });
  const circles = placed.flatMap(({ sign, x: cx, y: cy }, i) => [
    ...disc(`${key}${i}`, sign.look, cx, cy, r, sign.somewhere ? SOMEWHERE : {}),
    ...(sign.ringed ? [ring(`${key}${i}`, cx, cy, r)] : []),
  ]);
  return [
    discs(key, circles),
    ...placed.map(({ sign, x: cx, y: cy }, i) =>
      label(`${key}${i}-text`, sign.text, cx + r + gap / 2 + (sign.ringed ? 2 : 0), cy + 4.5, {
        ink: 'muted',
      }),
    ),
  ];
}
