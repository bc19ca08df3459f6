import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import { textWidth } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { note } from '../../marks/note.ts';
import type { ShareId, Shares } from '../data.ts';

const AT = {
  narrow: { x: 214, y: 162, width: 144, size: 13 },
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
function lostWords(layout: LayoutName): Mark[] {
  const { x, y, size } = AT[layout];
  if (layout === 'narrow') {
    return [
      label('quoted', 'the commentary:', x, y, { ink: 'muted' }),
      ...struck('quoted-what', 'global trade', x, y + 17, size),
      ...struck('quoted-where', 'South-East Asia', x, y + 34, size),
    ];
  }
  const right = x + 190;
  return [
    label('quoted', 'in the commentary', x, y, { ink: 'muted' }),
    label('said', 'in the source', right, y, { ink: 'muted' }),
    ...struck('quoted-what', 'global trade', x, y + 26, size),
    label('said-what', 'trade by sea', right, y + 26, { size, weight: 600 }),
    ...struck('quoted-where', 'South-East Asia', x, y + 52, size),
    label('said-where', 'Asia', right, y + 52, { size, weight: 600 }),
  ];
}

/** What to know of the share that is shown large. */
export function aside(
  { value }: Shares,
  large: ShareId,
  layout: LayoutName,
  edition: Edition,
): Mark[] {
  const { x, y, width, size } = AT[layout];
  const wide = layout === 'wide';
  const told = (text: string): Mark[] => note('aside', [{ text, style: { size } }], x, y, width);
  switch (large) {
    case 'asia':
      return lostWords(layout);
    case 'shipping':
      return told(
        wide
          ? 'The source says “an estimated one-third” without saying how it is measured. Hollow ships mark how rough that is.'
          : 'hollow ships: how rough that is',
      );
    case 'value':
      return told(
        `US$${edition.number(value.worth)} trillion of goods${wide ? ` in ${value.year}, as ${value.byWhom} reckons it from shipping routes and trade between pairs of countries.` : ''}`,
      );
  }
}
