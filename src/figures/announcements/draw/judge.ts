import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hexagon } from '../../marks/hexagon.ts';
import { label } from '../../marks/label.ts';
import type { Announcements } from '../data.ts';
import { CASES, type Case } from '../data/judge-cases.ts';
import { STATUSES, type Status } from '../data/topics.ts';
import { glyphs, STATUS_LOOK, statusFills, type Look, type Position } from '../../marks/status.ts';
import type { Words } from '../words.ts';
import { narrowWords, wideWords } from './judge-words.ts';

const OPEN: Look = { fill: 'paper', stroke: 'gold' };

const statusOf = (data: Announcements, one: Case): Status => {
  const topic = data.topics.find(({ id }) => id === one.topic);
  if (!topic?.items.includes(one.item))
    throw new Error(`judge: ${one.topic} is no topic of ${one.item}`);
  return topic.status;
};

function tile(one: Case, at: Position, r: number, status: Status | null, words: Words): Mark {
  const attrs = { d: hexagon(at.x, at.y, r), ...(status ? STATUS_LOOK[status] : OPEN) };
  return {
    key: one.item,
    tag: 'path',
    attrs,
    label: words.labels.cases[one.item].name,
    rows: [one.item, one.topic],
  };
}

/** The six answers a reader can give. */
function answers(layout: LayoutName, { labels }: Words): Mark[] {
  const wide = layout === 'wide';
  const [r, size, step, perRow, y] = wide ? [12, 15, 128, 6, 578] : [7, 14, 122, 3, 290];
  return STATUSES.flatMap((status, i) => {
    const at = { x: r + (i % perRow) * step, y: y + Math.floor(i / perRow) * 22 };
    return [
      {
        key: `answer-${status}`,
        tag: 'path' as const,
        attrs: { d: hexagon(at.x, at.y, r), ...STATUS_LOOK[status] },
      },
      ...glyphs(`answer-${status}-glyph`, status, [at], r),
      label(`answer-${status}-name`, labels.statuses[status], at.x + r + 7, at.y + size * 0.35, {
        size,
      }),
    ];
  });
}

/** Three tiles taken out of the grid to be judged; `answered` shows what the tracker says. */
export function judge(
  data: Announcements,
  answered: boolean,
  layout: LayoutName,
  words: Words,
): Mark[] {
  const wide = layout === 'wide';
  const r = wide ? 50 : 25;
  const cases = CASES.map((one, i) => ({
    one,
    item: one.item,
    at: wide ? { x: 45 + i * 266, y: 62 } : { x: 24, y: 42 + i * 92 },
    status: answered ? statusOf(data, one) : null,
  }));
  return [
    statusFills,
    {
      key: 'tiles',
      tag: 'g',
      attrs: { 'stroke-width': 2 },
      children: cases.map(({ one, at, status }) => tile(one, at, r, status, words)),
    },
    ...cases.flatMap(({ item, at, status }) =>
      status ? glyphs(`${item}-glyph`, status, [at], r) : [],
    ),
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: (wide ? wideWords : narrowWords)(cases, words),
    },
    ...(answered ? [] : answers(layout, words)),
  ];
}
