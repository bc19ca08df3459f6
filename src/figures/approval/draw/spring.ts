import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { stroke } from '../../marks/stroke.ts';
import type { Approval } from '../data.ts';
import { SPRING } from '../layout.ts';
import type { Words } from '../words.ts';
import { polls } from './polls.ts';

/** The polls, the year before for comparison, and the visit between two of them. */
export function spring(data: Approval, layout: LayoutName, words: Words): Mark[] {
  const wide = layout === 'wide';
  const frame = SPRING[layout];
  const grain = wide ? { dot: 8, number: 34, month: 15 } : { dot: 6, number: 22, month: 14 };
  const { labels } = words;
  const { x, y } = frame;
  const floor = y(0);
  const was = { x: wide ? 62 : 30, y: y(data.before.share) };
  const visit = Math.round(x('2024-04') + (x('2024-05') - x('2024-04')) * 0.42);
  const tip = y(wide ? 37 : 40);
  const small = { size: wide ? 15 : 14, ink: 'muted' } as const;
  return [
    polls(data, frame, grain, words),
    {
      key: 'spring',
      tag: 'g',
      attrs: {},
      children: [
        stroke('before-floor', `M${was.x - grain.dot * 3} ${floor}H${was.x + grain.dot * 3}`),
        stroke('before-stem', `M${was.x} ${floor}V${was.y}`, 'faint', 1.5),
        {
          key: 'before',
          tag: 'circle',
          attrs: { cx: was.x, cy: was.y, r: grain.dot, fill: 'line' },
          label: `${words.date(data.before.month)}: ${words.number(data.before.share)}%`,
          rows: [data.before.id],
        },
        label(
          'before-share',
          `${words.number(data.before.share)}%`,
          was.x,
          was.y - grain.dot - grain.number * 0.28,
          {
            size: grain.number,
            serif: true,
            anchor: 'middle',
            ink: 'muted',
          },
        ),
        ...labelLines('before-when', labels.before, was.x, floor + grain.month * 1.4, {
          ...small,
          anchor: 'middle',
        }),
        label(
          'year',
          words.date(data.polls[0].month.slice(0, 4)),
          x('2024-03'),
          floor + grain.month * 2.65,
          {
            ...small,
            anchor: 'middle',
          },
        ),
        label('unit', labels.unit[layout], frame.left, wide ? 40 : 22, small),
        stroke('visit', `M${visit} ${floor}V${tip}`, 'gold', 2.5),
        ...labelLines(
          'visit-name',
          labels.visit[layout],
          visit + (wide ? 0 : 0),
          tip - (wide ? 26 : 8),
          {
            size: small.size,
            ink: 'gold',
            weight: 600,
            anchor: 'middle',
          },
        ),
      ],
    },
  ];
}
