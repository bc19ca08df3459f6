import type { Mark } from '../../../scene/mark.ts';
import { linesOf } from '../../../scene/text.ts';
import { STATUSES } from '../../announcements/data/topics.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import type { Status } from '../../marks/status.ts';
import type { Joint } from '../data.ts';
import { topicName, type Words } from '../words.ts';
import { joint } from './joint.ts';

const KEY = {
  narrow: { x: 20, y: 432, r: 17, across: 3, dx: 120, dy: 44, size: 14 },
  wide: { x: 566, y: 62, r: 28, across: 1, dx: 0, dy: 95, size: 16 },
} as const;

/** What the screen lacks is named where there is room. */
const NAMED: readonly Status[] = ['stalled', 'dropped', 'unknown'];
const NAMES = { width: 158, below: 19 } as const;

/** A joint of each verdict with its name; of what is missing so far, the topics. */
export function key(set: readonly Joint[], layout: LayoutName, words: Words): Mark {
  const { x, y, r, across, dx, dy, size } = KEY[layout];
  const { statuses, list } = words.labels;
  const entry = (status: Status, i: number): Mark[] => {
    const at = { x: x + (i % across) * dx, y: y + Math.floor(i / across) * dy };
    const missing = set.filter((one) => one.status === status && NAMED.includes(status));
    const names = layout === 'wide' ? list(missing.map(({ id }) => topicName(words, id))) : '';
    const lines = linesOf(words.breaks(names), NAMES.width, 14);
    const left = at.x + r + 8;
    const base = at.y + size * 0.35 - (names ? (lines.length * NAMES.below) / 2 - 2 : 0);
    return [
      joint(`key-${status}`, status, at, r),
      label(`key-${status}-name`, statuses[status], left, base, { size }),
      ...(names
        ? labelLines(`key-${status}-topics`, lines, left, base + NAMES.below, { ink: 'muted' })
        : []),
    ];
  };
  return { key: 'key', tag: 'g', attrs: {}, children: STATUSES.flatMap(entry) };
}
