import type { Edition } from '../../editions/edition.ts';
import type { Attrs, Mark } from '../../scene/mark.ts';
import { linesOf, textWidth, type Face } from '../../scene/text.ts';

/** A block of text set by hand, because pictures do not wrap lines. */
export interface Block {
  readonly mark: Mark;
  /** From the top of the first line to the foot of the last, px. */
  readonly height: number;
}

interface Setting {
  readonly key: string;
  readonly x: number;
  /** Top of the first line. */
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly breaks: Edition['breaks'];
  readonly face?: Face;
  readonly leading?: number;
  /** At most so many lines; what does not fit ends in an ellipsis. */
  readonly most?: number;
  readonly attrs?: Attrs;
}

/** The first lines of a text; the last of them says by an ellipsis that there was more. */
function firstLines(
  lines: readonly string[],
  most: number,
  fits: (line: string) => boolean,
): string[] {
  if (lines.length <= most) return [...lines];
  let last = lines[most - 1] ?? '';
  while (last && !fits(`${last}…`)) last = last.replace(/\s*\S+$/, '');
  return [...lines.slice(0, most - 1), `${last.replace(/[,;:.]$/, '')}…`];
}

/** Sets a text in lines of at most `width` px. */
export function setText(text: string, setting: Setting): Block {
  const {
    key,
    x,
    top,
    width,
    size,
    breaks,
    face = 'sans',
    leading = 1.35,
    most = Infinity,
    attrs = {},
  } = setting;
  const all = linesOf(breaks(text), width, size, face);
  const lines = firstLines(all, most, (line) => textWidth(line, size, face) <= width);
  const family: Attrs =
    face === 'serif'
      ? { 'font-family': 'serif', 'font-weight': 500 }
      : face === 'sans-bold'
        ? { 'font-weight': 600 }
        : {};
  const step = size * leading;
  const children = lines.map((line, i): Mark => ({
    key: `${key}-${i}`,
    tag: 'text',
    attrs: { x, y: top + i * step + size * (0.5 + leading * 0.3) },
    text: line,
  }));
  return {
    mark: {
      key,
      tag: 'g',
      attrs: { 'font-size': size, fill: 'ink', ...family, ...attrs },
      children,
    },
    height: lines.length * step,
  };
}

/** Breaks a headline into lines of like length, instead of leaving one word to the last. */
function balance(pieces: readonly string[], width: number, size: number): number {
  const count = linesOf(pieces, width, size, 'serif').length;
  let narrow = width;
  while (narrow > width / 2 && linesOf(pieces, narrow - 8, size, 'serif').length === count)
    narrow -= 8;
  return narrow;
}

const LEADING = 1.14;

/** Sets a headline in the largest of these sizes that fits into the width and `room` px of height. */
export function setHeadline(
  text: string,
  setting: Omit<Setting, 'size' | 'face' | 'leading'> & { readonly room: number },
  sizes: readonly number[],
): Block {
  const { width, room, breaks } = setting;
  const pieces = breaks(text);
  const size =
    sizes.find((one) => {
      const lines = linesOf(pieces, width, one, 'serif');
      const isWide = lines.some((line) => textWidth(line, one, 'serif') > width);
      return !isWide && lines.length * one * LEADING <= room;
    }) ??
    sizes.at(-1) ??
    16;
  return setText(text, {
    ...setting,
    width: balance(pieces, width, size),
    size,
    face: 'serif',
    leading: LEADING,
  });
}
