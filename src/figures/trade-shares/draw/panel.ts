import type { Edition } from '../../../editions/edition.ts';
import type { Ink, Mark } from '../../../scene/mark.ts';
import { wrapText } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import type { Share } from '../data.ts';
import type { Panel } from '../layout.ts';
import { units } from './units.ts';
import { where } from './where.ts';
import { byWhom, measureText, shareText, throughText } from '../words/en/share.ts';

function number(share: Share, { number: at, role }: Panel, edition: Edition): Mark[] {
  const ink: Ink = role === 'small' ? 'muted' : 'ink';
  const style = { size: at.size, serif: true, weight: 500, ink } as const;
  const about =
    share.exact || role === 'small'
      ? []
      : [label(`${share.id}-about`, 'about', at.x + 1, at.y - at.size * 0.9, { ink: 'muted' })];
  return [...about, label(`${share.id}-number`, shareText(share, edition), at.x, at.y, style)];
}

function words(share: Share, { words: at, role }: Panel, layout: LayoutName): Mark[] {
  const { id, counted } = share;
  if (role === 'small') return [label(`${id}-small`, counted, at.x, at.y, { ink: 'muted' })];
  const size = layout === 'wide' ? 15 : 13;
  const narrow = layout === 'narrow' && role === 'equal';
  const lines = narrow ? wrapText(`of ${counted}`, 60, 13, 'sans-bold') : [`of ${counted}`];
  return [
    ...labelLines(`${id}-of`, lines, at.x, at.y, { size, weight: 600 }),
    label(`${id}-by`, measureText(share, layout), at.x, at.y + lines.length * size * 1.28, {
      size,
      ink: 'muted',
    }),
  ];
}

function waters(share: Share, { where: at }: Panel, layout: LayoutName): Mark[] {
  if (!at) return [];
  const wide = layout === 'wide';
  const size = wide ? 15 : 13;
  const x = at.x + at.r + (wide ? 10 : 6);
  const lines = wrapText(throughText(share), at.width, size, 'sans-bold');
  const through = label(`${share.id}-through`, 'passes through', x, at.y - 4, { ink: 'muted' });
  return [
    where(share, at.x, at.y, at.r),
    ...(wide ? [through] : []),
    ...labelLines(`${share.id}-place`, lines, x, at.y + (wide ? 15 : 5), { size, weight: 600 }),
  ];
}

/** A share: a hundred of its own units with so many filled, its number, and of what it is. */
export function panelMarks(
  share: Share,
  panel: Panel,
  layout: LayoutName,
  edition: Edition,
): Mark[] {
  const { x, y, scale } = panel.grid;
  const name = `${shareText(share, edition)} of ${share.counted}, ${measureText(share, 'wide')}`;
  return [
    {
      key: share.id,
      tag: 'g',
      attrs: { transform: `translate(${x} ${y})scale(${scale})` },
      label: name,
      rows: [share.id],
      children: units(share.id, share.percent, share.exact),
    },
    ...number(share, panel, edition),
    ...words(share, panel, layout),
    ...waters(share, panel, layout),
    ...(panel.who
      ? [
          label(`${share.id}-who`, byWhom(share, layout), panel.who.x, panel.who.y, {
            ink: 'muted',
          }),
        ]
      : []),
  ];
}
