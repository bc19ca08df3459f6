import type { Attrs, Ink, Mark } from '../../scene/mark.ts';
import { tenth } from '../../scene/tenth.ts';

/** How a line of text in a figure looks; 14 px, ink, regular, from `x` on unless told. */
export interface LabelStyle {
  readonly size?: number;
  readonly ink?: Ink;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: 500 | 600;
  readonly serif?: boolean;
}

function attrsOf(x: number, y: number, style: LabelStyle): Attrs {
  return {
    x: tenth(x),
    y: tenth(y),
    'font-size': style.size ?? 14,
    fill: style.ink ?? 'ink',
    ...(style.anchor && style.anchor !== 'start' ? { 'text-anchor': style.anchor } : {}),
    ...(style.weight ? { 'font-weight': style.weight } : {}),
    ...(style.serif ? { 'font-family': 'serif' } : {}),
  };
}

/** One line of text, `y` its baseline. */
export function label(
  key: string,
  text: string,
  x: number,
  y: number,
  style: LabelStyle = {},
): Mark {
  return { key, tag: 'text', attrs: attrsOf(x, y, style), text };
}

/** Lines of text under each other, `y` the first baseline, `1.25` sizes apart. */
export function labelLines(
  key: string,
  lines: readonly string[],
  x: number,
  y: number,
  style: LabelStyle = {},
): Mark[] {
  const step = (style.size ?? 14) * 1.25;
  return lines.map((text, i) =>
    label(i === 0 ? key : `${key}-${i + 1}`, text, x, y + i * step, style),
  );
}
