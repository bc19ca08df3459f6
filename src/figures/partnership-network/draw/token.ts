import type { Attrs, Mark } from '../../../scene/mark.ts';
import { tenth } from '../../../scene/tenth.ts';
import { hexagon } from '../../marks/hexagon.ts';

/** A numbered hexagon, px. */
export interface Token {
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Tokens for a group of the look below, in the picture and in its key alike. Hollow ones stand for what has
 * thinned out or is not done.
 */
export function drawTokens(
  key: string,
  tokens: readonly Token[],
  r: number,
  hollow: boolean,
): Mark[] {
  const paper = { fill: 'paper' } as const;
  const [inside, sign] = hollow ? [paper, {}] : [{}, paper];
  const look = { ...sign, stroke: 'none' } as const;
  const numbers = (attrs: Attrs): Mark[] =>
    tokens.map(({ number, x, y }) => ({
      key: `${key}-${number}`,
      tag: 'text',
      attrs: { x: tenth(x), y: tenth(y + 4.6), ...attrs },
      text: String(number),
    }));
  return [
    {
      key: `${key}h${tokens.length}`,
      tag: 'path',
      attrs: { d: tokens.map(({ x, y }) => hexagon(x, y, r)).join(''), ...inside },
    },
    // One number wears its look itself, which is shorter.
    ...(tokens.length > 1
      ? [{ key: `${key}-n`, tag: 'g' as const, attrs: look, children: numbers({}) }]
      : numbers(look)),
  ];
}

/** Attributes of a group that tokens stand in. */
export const tokenLook = {
  fill: 'gold',
  stroke: 'gold',
  'stroke-width': 1.5,
  'font-size': 14,
  'font-weight': 600,
  'text-anchor': 'middle',
} as const;
