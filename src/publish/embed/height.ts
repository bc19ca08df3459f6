import type { Edition } from '../../editions/edition.ts';
import type { Size } from '../../figures/contract.ts';
import { linesOf, textWidth, type Face } from '../../scene/text.ts';

/** What stands on an embed page, as far as its height depends on it. */
export interface Words {
  readonly title?: string;
  readonly takeaway?: string;
  /** "4 of 8: The plateau"; empty where there is one state. */
  readonly step?: string;
  /** The links to the views before and after, side by side. */
  readonly steps?: string;
  /** The lines under the picture, each a paragraph. */
  readonly credit: readonly string[];
  /** Controls that open something. */
  readonly details?: number;
  /** Where lines of their language may end. */
  readonly breaks: Edition['breaks'];
}

/** Up to where embed.css gives pictures the margins and the credit small type, and where it changes to larger type and to the wide drawing, px. */
const SMALL = 350;
const LARGE = 480;
const WIDE = 700;
const MOST = { narrow: 512, wide: 752 } as const;

/** System faces run this much wider than the site's own, whose widths we know. */
const WIDER = { sans: 1.03, 'sans-bold': 1.03, serif: 1.05 } as const;

/**
 * Height of an embed page with everything closed, px, in a frame of this width: within two lines of
 * text of what a browser makes of it, whatever its fonts. For snippets and oEmbed, whose hosts ask
 * for a number.
 */
export function heightAt(
  width: number,
  { title = '', takeaway = '', step: at = '', steps = '', credit, details = 0, breaks }: Words,
  sizes: Readonly<Record<'narrow' | 'wide', Size>>,
): number {
  const lines = (text: string, room: number, size: number, face: Face): number =>
    text === '' ? 0 : linesOf(breaks(text), room / WIDER[face], size, face).length;
  const inner = Math.min(width, MOST[width >= WIDE ? 'wide' : 'narrow']) - 32;
  const type = width >= LARGE ? 24 : 20.8;
  const { width: w, height: h } = width >= WIDE ? sizes.wide : sizes.narrow;
  const bleed = width <= SMALL ? 20 : 0;
  const picture = (inner + bleed) * (h / w);
  const small = width <= SMALL ? 12 : 13;
  const buttons = textWidth(steps, 14, 'sans-bold') * WIDER.sans + 16;
  const step = lines(at, inner - buttons, 14, 'sans');
  const all = [
    30,
    lines(title, inner, 14, 'sans-bold') * 19.6,
    lines(takeaway, inner, type, 'serif') * type * 1.25 + (takeaway === '' ? 0 : 16.8),
    picture,
    step === 0 ? 12 : 23.6 + Math.max(34.7, step * 20.3),
    ...credit.map((line) => lines(line, inner, small, 'sans') * small * 1.45),
    8,
    details * 34.7,
  ];
  return Math.round(all.reduce((sum, one) => sum + one, 0));
}
