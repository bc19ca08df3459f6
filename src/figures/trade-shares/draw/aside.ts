import type { Mark } from '../../../scene/mark.ts';
import { textWidth } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { note } from '../../marks/note.ts';
import type { ShareId, Shares } from '../data.ts';
import type { Words } from '../words.ts';

const AT = {
  narrow: { x: 214, y: 162, width: 144, size: 14 },
  wide: { x: 420, y: 240, width: 310, size: 15 },
} as const;

function struck(key: string, text: string, x: number, y: number, size: number): Mark[] {
  const d = `M${x - 2} ${y - Math.round(size * 0.3)}h${Math.round(textWidth(text, size)) + 4}`;
  return [
    label(key, text, x, y, { size, ink: 'muted' }),
    { key: `${key}-strike`, tag: 'path', attrs: { d, stroke: 'ink', 'stroke-width': 1.5 } },
  ];
}

/** The two words the quoted sentence lost, beside those of the source. */
function lostWords(layout: LayoutName, { labels }: Words): Mark[] {
  const { inCommentary, inSource, quoted, said } = labels.lost;
  const { x, y, size } = AT[layout];
  if (layout === 'narrow') {
    return [
      label('quoted', inCommentary.narrow, x, y, { ink: 'muted' }),
      ...struck('quoted-what', quoted.what, x, y + 17, size),
      ...struck('quoted-where', quoted.where, x, y + 34, size),
    ];
  }
  const right = x + 190;
  return [
    label('quoted', inCommentary.wide, x, y, { ink: 'muted' }),
    label('said', inSource, right, y, { ink: 'muted' }),
    ...struck('quoted-what', quoted.what, x, y + 26, size),
    label('said-what', said.what, right, y + 26, { size, weight: 600 }),
    ...struck('quoted-where', quoted.where, x, y + 52, size),
    label('said-where', said.where, right, y + 52, { size, weight: 600 }),
  ];
}

/** What to know of the share that is shown large. */
export function aside({ value }: Shares, large: ShareId, layout: LayoutName, words: Words): Mark[] {
  const { x, y, width, size } = AT[layout];
  const { rough, worth } = words.labels;
  const told = (text: string): Mark[] =>
    note('aside', [{ text, style: { size } }], x, y, width, words);
  switch (large) {
    case 'asia':
      return lostWords(layout, words);
    case 'shipping':
      return told(rough[layout]);
    case 'value':
      return told(worth[layout](value, words));
  }
}
