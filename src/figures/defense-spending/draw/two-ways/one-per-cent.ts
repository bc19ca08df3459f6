import type { Mark } from '../../../../scene/mark.ts';
import { label } from '../../../marks/label.ts';
import { CEILING } from '../../data/findings.ts';
import type { Frame } from '../../layout/two-ways.ts';
import type { Words } from '../../words.ts';
import type { Count } from './count.ts';

/** How far the line is seen above and below the bar, px. */
const BEYOND = 14;

/** The 1% line of 1976, turned upright on the scale of yen: the bar of 2025 runs right through it. */
export function onePerCent(frame: Frame, { top, gdp }: Count, { labels }: Words): Mark[] {
  const x = Math.round(frame.x((CEILING / 100) * gdp));
  const below = top + frame.bar + BEYOND;
  return [
    {
      key: 'ceiling',
      tag: 'g',
      attrs: { fill: 'none', stroke: 'gold' },
      children: [
        {
          key: 'ceiling-after',
          tag: 'path',
          attrs: {
            d: `M${x} ${top - BEYOND}L${x} ${below}`,
            'stroke-dasharray': '2 0',
            'stroke-width': 1.5,
          },
        },
      ],
    },
    label('ceiling-note', labels.twoWays.oldCeiling, x + 10, below + 14, {
      ink: 'gold',
      weight: 600,
      anchor: 'end',
      size: frame.text,
    }),
  ];
}
