import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hexagon } from '../../marks/hexagon.ts';
import { label } from '../../marks/label.ts';
import type { Announcements } from '../data.ts';
import { glyphs, STATUS_LOOK } from '../../marks/status.ts';
import type { Look } from '../../marks/status.ts';
import { STATUSES } from '../data/topics.ts';
import type { Words } from '../words.ts';
import type { Lights } from './lights.ts';

const KEY = {
  narrow: { x: 262, y: 16, step: 33, r: 7, size: 14, skip: 10 },
  wide: { x: 580, y: 86, step: 44, r: 14, size: 15, skip: 20 },
} as const;

/** The six statuses and how many topics have each; then the items that nobody checked. */
export function key(
  { topicOf }: Lights,
  data: Announcements,
  layout: LayoutName,
  words: Words,
): Mark[] {
  const { statuses, tracker: said } = words.labels;
  const { x, y, step, r, size, skip } = KEY[layout];
  const wide = layout === 'wide';
  const n = (value: number): string => words.number(value);
  const entry = (id: string, name: string, count: number, at: number, look: Look): Mark[] => [
    { key: `key-${id}`, tag: 'path', attrs: { d: hexagon(x, at, r), ...look } },
    label(`key-${id}-name`, wide ? name : said.entry(name, n(count)), x + r + 8, at + size * 0.35, {
      size,
    }),
    ...(wide
      ? [label(`key-${id}-n`, n(count), 748, at + 9, { size: 28, serif: true, anchor: 'end' })]
      : []),
  ];
  const unchecked = data.items.filter(({ id }) => !topicOf(id)).length;
  const last = y + 6 * step + skip;
  return [
    ...(wide
      ? [
          label('key-title', said.title(n(data.topics.length)), x - 12, y - 40, {
            size,
            weight: 600,
          }),
        ]
      : []),
    ...STATUSES.flatMap((status, i) => {
      const count = data.topics.filter((topic) => topic.status === status).length;
      const at = { x, y: y + i * step };
      return [
        ...entry(status, statuses[status], count, at.y, STATUS_LOOK[status]),
        ...glyphs(`key-${status}-glyph`, status, [at], r),
      ];
    }),
    ...entry(wide ? 'not checked' : 'hollow:', said.unchecked[layout], unchecked, last, {
      fill: 'paper',
      stroke: 'line',
    }),
    ...(wide
      ? [label('note', said.note.wide, 0, 590, { ink: 'muted' })]
      : [label('note', said.note.narrow, x + r + 8, last + 22)]),
  ];
}
