import type { Mark } from '../../../scene/mark.ts';
import { label } from '../../marks/label.ts';
import type { Counts } from '../data/counts.ts';
import type { Words } from '../words.ts';

const ROW = { x: 14, y: 504, step: 38, unit: 4.4 };

/** The agreements without the United States, a tick each: those with Japan, and the others. */
export function drawJapansShare({ agreements, withJapan }: Counts, words: Words): Mark {
  const { title, japan, others } = words.labels.share;
  const rows = [
    { key: 'japan', says: japan, n: withJapan, stroke: 'jp' },
    { key: 'others', says: others, n: agreements - withJapan, stroke: 'partner' },
  ] as const;
  return {
    key: 'share',
    tag: 'g',
    attrs: { 'stroke-width': 10 },
    label: title,
    children: rows.flatMap(({ key, says, n, stroke }, i): Mark[] => {
      const y = ROW.y + i * ROW.step;
      const name = label(`share-${key}-name`, says(words.number(n)), ROW.x, y - 11);
      const d = `M${ROW.x} ${y}H${Math.round(ROW.x + n * ROW.unit)}`;
      return [
        { ...name, attrs: { ...name.attrs, 'stroke-width': 0 } },
        { key: `share-${key}`, tag: 'path', attrs: { d, stroke, 'stroke-dasharray': '3 1.4' } },
      ];
    }),
  };
}
