import { tenth } from '../../scene/tenth.ts';

const half = (n: number): number => Math.round(n * 2) / 2;

/** Path of a hexagon that stands on a corner, centre `cx cy`, corner radius `r`. Tweens at any size. */
export function hexagon(cx: number, cy: number, r: number): string {
  const a = half(r * 0.866);
  const q = half(r / 2);
  return `M${tenth(cx)} ${tenth(cy - 2 * q)}l${a} ${q}v${2 * q}l-${a} ${q}-${a}-${q}v-${2 * q}z`;
}

/** Distance of neighbouring centres in a honeycomb: `x` in a row, `y` between rows (the odd ones shifted by x/2). */
export interface Comb {
  readonly x: number;
  readonly y: number;
}

/** The honeycomb of hexagons of radius `r` with `gap` px between their sides. */
export function comb(r: number, gap: number): Comb {
  const x = 2 * half(r * 0.866) + gap;
  return { x, y: half(x * 0.866) };
}
