import type { Mark } from '../../../../scene/mark.ts';
import { label, labelLines, type LabelStyle } from '../../../marks/label.ts';
import type { Frame } from '../../layout.ts';

/** A large number hung from `top`, with lines of text under it. */
export function bigNumber(
  key: string,
  { layout }: Frame,
  text: string,
  x: number,
  top: number,
  anchor: NonNullable<LabelStyle['anchor']>,
  lines: readonly string[],
): Mark[] {
  const size = layout === 'wide' ? 42 : 28;
  const base = top + size * 0.78;
  const step = layout === 'wide' ? 22 : 18;
  return [
    label(key, text, x, base, { serif: true, size, weight: 500, ink: 'jp', anchor }),
    ...labelLines(`${key}-note`, lines, x, base + step, { anchor }),
  ];
}
