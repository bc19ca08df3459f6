import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { TOPIC_NAMES } from './topic-names.ts';
import type { Place } from '../../marks/status.ts';
import type { Band } from '../layout/bands.ts';
import { footer } from './tracker-words.ts';
import type { Words } from './tracker.ts';

/** What a search for each unanswered topic ended with. By topic id. */
const FOUND: Readonly<Record<string, string>> = {
  O06: 'no law found',
  O10: 'no project found',
  O30: 'no signing found',
};

const FRAMES = {
  narrow: { x: 222, top: 140, step: 58, r: 14, text: 243, size: 13, line: 17 },
  wide: { x: 580, top: 170, step: 110, r: 30, text: 618, size: 16, line: 22 },
} as const;

/** The open questions step out of the grid: item id to its place beside the words. */
export function openPlaces(bands: readonly Band[], layout: LayoutName): Map<string, Place> {
  const { x, top, step, r } = FRAMES[layout];
  const open = bands.flatMap((band) => band.topics.filter(({ status }) => status === 'unknown'));
  return new Map(
    open.flatMap(({ items }, i) => items.map((id) => [id, { x, y: top + i * step, r }] as const)),
  );
}

/** Each open question, and what the search for an answer ended with. */
export const unknownWords: Words = ({ bands }, _data, layout, edition) => {
  const { top, step, text: x, size, line } = FRAMES[layout];
  const open = bands.flatMap((band) => band.topics.filter(({ status }) => status === 'unknown'));
  const words = open.flatMap(({ id, status }, i): Mark[] => {
    const y = top + i * step + size * 0.35 - line / 2;
    return [
      label(`open-${id}`, TOPIC_NAMES[id] ?? id, x, y, { size, weight: 600 }),
      label(`open-${id}-what`, FOUND[id] ?? status, x, y + line, { size }),
    ];
  });
  const of = layout === 'wide' ? 'topics without an answer' : 'unknown';
  return [...words, ...footer(edition.number(open.length), of, layout)];
};
