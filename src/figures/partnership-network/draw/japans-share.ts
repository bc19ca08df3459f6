import type { Mark } from '../../../scene/mark.ts';
import { label } from '../../marks/label.ts';
import type { Counts } from '../data/counts.ts';

const ROW = { x: 14, y: 504, step: 38, unit: 4.4 };

/** The agreements without the United States, a tick each: those with Japan, and the others. */
export function drawJapansShare({ agreements, withJapan }: Counts): Mark {
  const rows = [
    { key: 'japan', name: 'with Japan', n: withJapan, stroke: 'jp' },
    { key: 'others', name: 'without Japan', n: agreements - withJapan, stroke: 'partner' },
  ] as const;
  return {
    key: 'share',
    tag: 'g',
    attrs: { 'stroke-width': 10 },
    label: 'Agreements without the United States, a tick each',
    children: rows.flatMap(({ key, name, n, stroke }, i): Mark[] => {
      const y = ROW.y + i * ROW.step;
      const words = label(`share-${key}-name`, `${name}: ${n}`, ROW.x, y - 11);
      const d = `M${ROW.x} ${y}H${Math.round(ROW.x + n * ROW.unit)}`;
      return [
        { ...words, attrs: { ...words.attrs, 'stroke-width': 0 } },
        { key: `share-${key}`, tag: 'path', attrs: { d, stroke, 'stroke-dasharray': '3 1.4' } },
      ];
    }),
  };
}
