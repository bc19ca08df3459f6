import type { Mark } from '../../../scene/mark.ts';
import type { Defence } from '../data.ts';
import { CEILING } from '../data/findings.ts';
import type { Frame } from '../layout.ts';
import type { Words } from '../words.ts';

/** The 1% line: heavy while it bound the cabinet, dashed after the waiver. */
export function ceiling(frame: Frame, { ceiling: set, waiver }: Defence, words: Words): Mark {
  const { x, ratio, ratioPanel } = frame;
  const y = Math.round(ratio(CEILING));
  const from = Math.round(x(set.time));
  const to = Math.round(x(waiver.time));
  return {
    key: 'ceiling',
    tag: 'g',
    attrs: { 'clip-path': '#in-ratio', fill: 'none', stroke: 'gold' },
    label: words.labels.overTime.ceiling,
    rows: [set.id, waiver.id],
    children: [
      {
        key: 'ceiling-bound',
        tag: 'path',
        attrs: {
          d: `M${from} ${y - 5}v10M${from} ${y}H${to}M${to} ${y - 5}v10`,
          'stroke-width': 2.5,
        },
      },
      {
        key: 'ceiling-after',
        tag: 'path',
        attrs: {
          d: `M${to} ${y}L${Math.max(to, ratioPanel.right)} ${y}`,
          'stroke-dasharray': '2 4',
          'stroke-width': 1.5,
        },
      },
    ],
  };
}
