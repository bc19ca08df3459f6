import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { statusFills, statusTile } from '../../marks/status.ts';
import { stroke } from '../../marks/stroke.ts';
import type { Relay } from '../data.ts';
import { scaleOf, THREADS } from '../layout.ts';
import type { Words } from '../words.ts';
import { bands, middleOf } from './bands.ts';

/** What was promised in 2024, followed under the bands to the last day it was seen. */
export function threads(data: Relay, layout: LayoutName, { labels }: Words): Mark[] {
  const wide = layout === 'wide';
  const frame = THREADS[layout];
  const x = scaleOf(frame);
  const start = data.summit;
  const [top, pitch, r, size] = wide ? [138, 32, 10, 15] : [84, 21, 7, 14];
  const bottom = top + (data.threads.length - 1) * pitch + pitch / 2;
  const handovers = data.terms.filter(({ from }) => from !== start);
  return [
    statusFills,
    bands(data, frame),
    {
      key: 'handovers',
      tag: 'g',
      attrs: {},
      children: handovers.map(({ id, from }) =>
        stroke(`${id}-line`, `M${x(from)} ${top - pitch / 2}V${bottom}`, 'faint', 1.5),
      ),
    },
    ...data.threads.map((thread, i): Mark => {
      const y = top + i * pitch;
      const end = x(thread.asOf.length > 7 ? thread.asOf : `${thread.asOf}-15`);
      return {
        key: thread.id,
        tag: 'g',
        attrs: {},
        label: labels.threads[thread.id],
        rows: [thread.id],
        children: [
          stroke(`${thread.id}-track`, `M${x(start)} ${y}H${end - r}`, 'ink', 2.5),
          statusTile(`${thread.id}-end`, thread.status, { x: end, y }, r),
          label(`${thread.id}-name`, labels.threads[thread.id], frame.left - 8, y + size * 0.35, {
            size,
            anchor: 'end',
          }),
          ...(wide
            ? [
                label(`${thread.id}-says`, labels.statuses[thread.status], end + r + 6, y + 5, {
                  size: 14,
                  ink: 'muted',
                }),
              ]
            : []),
        ],
      };
    }),
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: [
        label('ends', labels.ends, frame.right, bottom + (wide ? 24 : 13), {
          size: wide ? 14 : 14,
          ink: 'muted',
          anchor: 'end',
        }),
        ...data.terms.map((term) =>
          label(
            `${term.id}-short`,
            term.name,
            middleOf(term, x, frame.right),
            term.office === 'jp' ? frame.jp - 6 : frame.us + frame.band + (wide ? 18 : 14),
            { size, weight: 600, anchor: 'middle' },
          ),
        ),
      ],
    },
  ];
}
