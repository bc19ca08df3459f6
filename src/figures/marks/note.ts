import type { Formats } from '../../editions/edition.ts';
import type { Mark } from '../../scene/mark.ts';
import { linesOf } from '../../scene/text.ts';
import { labelLines, type LabelStyle } from './label.ts';

/** A paragraph of a note: words, how they look, and px of air above them. */
export interface Paragraph {
  readonly text: string;
  readonly style?: LabelStyle;
  readonly above?: number;
}

/** Paragraphs under each other, broken to `width` px where the edition breaks text; `y` is the first baseline. */
export function note(
  key: string,
  paragraphs: readonly Paragraph[],
  x: number,
  y: number,
  width: number,
  { breaks }: Pick<Formats, 'breaks'>,
): Mark[] {
  let baseline = y;
  return paragraphs.flatMap(({ text, style = {}, above = 0 }, i) => {
    const size = style.size ?? 14;
    const face = style.serif ? 'serif' : style.weight ? 'sans-bold' : 'sans';
    const lines = linesOf(breaks(text), width, size, face);
    const marks = labelLines(
      `${key}-${String.fromCharCode(97 + i)}`,
      lines,
      x,
      baseline + above,
      style,
    );
    baseline += above + lines.length * size * 1.25;
    return marks;
  });
}
