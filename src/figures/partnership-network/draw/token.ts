import type { Mark } from '../../../scene/mark.ts';
import { tenth } from '../../../scene/tenth.ts';
import { hexagon } from '../../marks/hexagon.ts';

/** A numbered hexagon, px. */
export interface Token {
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Tokens for a group that strokes in gold and centres its text, in the picture and in its key alike. Hollow
 * ones stand for what has thinned out or is not done.
 */
export function drawTokens(
  key: string,
  tokens: readonly Token[],
  r: number,
  hollow: boolean,
): Mark[] {
  const [inside, sign] = hollow ? (['paper', 'gold'] as const) : (['gold', 'paper'] as const);
  return [
    {
      key: `${key}-hex${tokens.length}`,
      tag: 'path',
      attrs: { d: tokens.map(({ x, y }) => hexagon(x, y, r)).join(''), fill: inside },
    },
    {
      key: `${key}-n`,
      tag: 'g',
      attrs: { fill: sign, stroke: 'none' },
      children: tokens.map(({ number, x, y }) => ({
        key: `${key}-${number}`,
        tag: 'text',
        attrs: { x: tenth(x), y: tenth(y + 4.6) },
        text: String(number),
      })),
    },
  ];
}

/** Attributes of a group that tokens stand in. */
export const tokenLook = {
  stroke: 'gold',
  'stroke-width': 1.5,
  'font-size': 14,
  'font-weight': 600,
  'text-anchor': 'middle',
} as const;
