import type { Ink, Mark } from '../../../scene/mark.ts';
import { linesOf } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import type { Share } from '../data.ts';
import type { Panel } from '../layout.ts';
import { units } from './units.ts';
import { where } from './where.ts';
import type { Words } from '../words.ts';

function number(share: Share, { number: at, role }: Panel, words: Words): Mark[] {
  const { labels } = words;
  const ink: Ink = role === 'small' ? 'muted' : 'ink';
  const style = { size: at.size, serif: true, weight: 500, ink } as const;
  const about =
    share.exact || role === 'small'
      ? []
      : [
          label(`${share.id}-about`, labels.about, at.x + 1, at.y - at.size * 0.9, {
            ink: 'muted',
          }),
        ];
  return [...about, label(`${share.id}-number`, labels.share(share, words), at.x, at.y, style)];
}

function whole(
  share: Share,
  { words: at, role }: Panel,
  layout: LayoutName,
  { labels, breaks }: Words,
): Mark[] {
  const { id, counted } = share;
  if (role === 'small') return [label(`${id}-small`, counted, at.x, at.y, { ink: 'muted' })];
  const size = layout === 'wide' ? 15 : 14;
  const narrow = layout === 'narrow' && role === 'equal';
  const of = labels.of(share);
  const lines = narrow ? linesOf(breaks(of), 60, 14, 'sans-bold') : [of];
  return [
    ...labelLines(`${id}-of`, lines, at.x, at.y, { size, weight: 600 }),
    label(`${id}-by`, labels.measure(share, layout), at.x, at.y + lines.length * size * 1.28, {
      size,
      ink: 'muted',
    }),
  ];
}

function waters(
  share: Share,
  { where: at }: Panel,
  layout: LayoutName,
  { labels, breaks }: Words,
): Mark[] {
  if (!at) return [];
  const wide = layout === 'wide';
  const size = wide ? 15 : 14;
  const x = at.x + at.r + (wide ? 10 : 6);
  const lines = linesOf(breaks(labels.waters(share)), at.width, size, 'sans-bold');
  const through = label(`${share.id}-through`, labels.through, x, at.y - 4, { ink: 'muted' });
  return [
    where(share, at.x, at.y, at.r),
    ...(wide ? [through] : []),
    ...labelLines(`${share.id}-place`, lines, x, at.y + (wide ? 15 : 5), { size, weight: 600 }),
  ];
}

/** A share: a hundred of its own units with so many filled, its number, and of what it is. */
export function panelMarks(share: Share, panel: Panel, layout: LayoutName, words: Words): Mark[] {
  const { x, y, scale } = panel.grid;
  const { labels } = words;
  return [
    {
      key: share.id,
      tag: 'g',
      attrs: { transform: `translate(${x} ${y})scale(${scale})` },
      label: labels.units(share, words),
      rows: [share.id],
      children: units(share.id, share.percent, share.exact),
    },
    ...number(share, panel, words),
    ...whole(share, panel, layout, words),
    ...waters(share, panel, layout, words),
    ...(panel.who
      ? [
          label(`${share.id}-who`, labels.byWhom(share, layout), panel.who.x, panel.who.y, {
            ink: 'muted',
          }),
        ]
      : []),
  ];
}
