import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import type { Position } from '../../marks/status.ts';
import type { Band } from '../layout/bands.ts';
import { named } from '../../named.ts';
import { topicName } from '../words.ts';
import type { Aside } from './lights.ts';
import { footer } from './tracker-footer.ts';

const FRAMES = {
  narrow: { x: 222, top: 140, step: 58, r: 14, text: 243, size: 14, line: 17 },
  wide: { x: 580, top: 170, step: 110, r: 30, text: 618, size: 16, line: 22 },
} as const;

/** The open questions step out of the grid: item id to its position beside the words. */
export function openPositions(bands: readonly Band[], layout: LayoutName): Map<string, Position> {
  const { x, top, step, r } = FRAMES[layout];
  const open = bands.flatMap((band) => band.topics.filter(({ status }) => status === 'unknown'));
  return new Map(
    open.flatMap(({ items }, i) => items.map((id) => [id, { x, y: top + i * step, r }] as const)),
  );
}

/** Each open question, and what the search for an answer ended with. */
export const unknownWords: Aside = ({ bands }, _data, layout, words) => {
  const { top, step, text: x, size, line } = FRAMES[layout];
  const open = bands.flatMap((band) => band.topics.filter(({ status }) => status === 'unknown'));
  const { searched, unanswered } = words.labels.tracker;
  const file = `announcements/words/${words.lang}/labels/tracker.ts`;
  const said = open.flatMap(({ id }, i): Mark[] => {
    const y = top + i * step + size * 0.35 - line / 2;
    return [
      label(`open-${id}`, topicName(words, id), x, y, { size, weight: 600 }),
      label(`open-${id}-what`, named(searched, id, file), x, y + line, { size }),
    ];
  });
  return [...said, ...footer(open.length, unanswered[layout], layout, words)];
};
