import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import type { Words } from '../words.ts';
import type { LinesLayout } from '../layout/lines.ts';
import { tenth } from '../../../scene/tenth.ts';

/** The count by ultimate owner, as dots beside the lines and on their scale. */
export function ownersMarks(placed: LinesLayout, layout: LayoutName, words: Words): Mark[] {
  const [firstOwner] = placed.owners;
  if (!firstOwner) return [];
  const { x } = firstOwner;
  const wide = layout === 'wide';
  const { owners, ownersNote } = words.labels.positions;
  return [
    ...labelLines('owners-title', owners[layout], x - 6, wide ? 16 : 14, { ink: 'muted' }),
    ...(wide ? labelLines('owners-note', ownersNote, x - 6, 300, { ink: 'muted' }) : []),
    ...placed.owners.map(({ position, x: cx, y, labelY }): Mark => {
      const japan = position.iso3 === 'JPN';
      const text = `${position.country} ${words.number(position.value, 1)}`;
      const key = `owner-${position.iso3}`;
      return {
        key,
        tag: 'g',
        attrs: {},
        label: position.country,
        rows: [position.row],
        children: [
          {
            key: `${key}-dot`,
            tag: 'circle',
            attrs: { cx, cy: tenth(y), r: japan ? 6 : 4.5, fill: japan ? 'jp' : 'partner' },
          },
          label(`${key}-text`, text, cx + 10, labelY + 4.5, {
            ink: japan ? 'jp' : 'ink',
            ...(japan ? { weight: 600 as const } : {}),
          }),
        ],
      };
    }),
  ];
}
