import type { Mark } from '../../../scene/mark.ts';
import { textWidth } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { hexagon } from '../../marks/hexagon.ts';
import { label } from '../../marks/label.ts';
import type { Look } from '../../marks/status.ts';
import type { Words } from '../words.ts';

/** Count of what is lit, and what the quiet tiles are. */
export function footer(n: number, of: string, layout: LayoutName, words: Words): Mark[] {
  const says = words.labels.tracker.quiet;
  const wide = layout === 'wide';
  const [r, size, base] = wide ? [10, 15, 588] : [6, 14, 316];
  const quiet = (key: string, text: string, x: number, look: Look): Mark[] => [
    { key, tag: 'path', attrs: { d: hexagon(x, base - size * 0.33, r), ...look } },
    label(`${key}-name`, text, x + r + 6, base, { size, ink: 'muted' }),
  ];
  const [first, apart] = wide ? [484, 32] : [138, 10];
  const second = first + 2 * r + 6 + Math.ceil(textWidth(says.other, size)) + apart;
  return [
    label('total', words.number(n), 0, base + (wide ? 2 : 0), {
      size: wide ? 44 : 22,
      serif: true,
    }),
    label('total-of', of, wide ? 60 : 28, base, { size }),
    ...quiet('quiet-other', says.other, first, { fill: 'partner-pale', stroke: 'line' }),
    ...quiet('quiet-none', says.none, second, { fill: 'paper', stroke: 'line' }),
  ];
}
