import type { Mark } from '../../../scene/mark.ts';
import { wrapText } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { hexagon } from '../../marks/hexagon.ts';
import { label, labelLines } from '../../marks/label.ts';
import type { Announcements } from '../data.ts';
import { CASES, type Case } from '../data/judge-cases.ts';
import { glyphs, STATUS_LOOK, statusFills, type Look, type Place } from '../../marks/status.ts';

import { STATUSES, type Status } from '../data/topics.ts';

const OPEN: Look = { fill: 'paper', stroke: 'gold' };

const statusOf = (data: Announcements, one: Case): Status => {
  const topic = data.topics.find(({ id }) => id === one.topic);
  if (!topic?.items.includes(one.item))
    throw new Error(`judge: ${one.topic} is no topic of ${one.item}`);
  return topic.status;
};

function tile(one: Case, at: Place, r: number, status: Status | null): Mark {
  const attrs = { d: hexagon(at.x, at.y, r), ...(status ? STATUS_LOOK[status] : OPEN) };
  return { key: one.item, tag: 'path', attrs, label: one.name, rows: [one.item, one.topic] };
}

function wideWords(one: Case, x: number, status: Status | null): Mark[] {
  const told = (key: string, head: string, text: string, y: number): Mark[] => [
    label(`${key}-head`, head, x, y, { ink: 'muted' }),
    ...labelLines(key, wrapText(text, 226, 17), x, y + 23, { size: 17 }),
  ];
  const id = one.item;
  const size = 15;
  return [
    label(`${id}-name`, one.name, x, 156, { size: 20, weight: 600 }),
    ...told(`${id}-promised`, 'Promised', one.promised, 196),
    ...told(`${id}-happened`, 'What happened', one.happened, 300),
    ...(status
      ? [
          label(`${id}-says`, status, x, 440, { size: 42, serif: true }),
          ...labelLines(`${id}-because`, wrapText(one.because, 226, size), x, 468, { size }),
        ]
      : [label(`${id}-ask`, 'Your verdict?', x, 440, { size: 30, serif: true, ink: 'gold' })]),
  ];
}

function narrowWords(one: Case, y: number, status: Status | null): Mark[] {
  const id = one.item;
  const x = 62;
  return [
    label(`${id}-name`, one.name, x, y + 13, { size: 15, weight: 600 }),
    label(`${id}-promised`, one.promised, x, y + 32, { ink: 'muted' }),
    label(`${id}-happened`, one.happened, x, y + 49),
    ...(status
      ? [
          label(`${id}-says`, status, x, y + 75, { size: 22, serif: true }),
          label(`${id}-because`, one.because, x + 76, y + 75),
        ]
      : [label(`${id}-ask`, 'Your verdict?', x, y + 74, { size: 20, serif: true, ink: 'gold' })]),
  ];
}

/** The six answers a reader can give. */
function answers(layout: LayoutName): Mark[] {
  const wide = layout === 'wide';
  const [r, size, step, perRow, y] = wide ? [12, 15, 128, 6, 578] : [7, 13, 122, 3, 290];
  return STATUSES.flatMap((status, i) => {
    const at = { x: r + (i % perRow) * step, y: y + Math.floor(i / perRow) * 22 };
    return [
      {
        key: `answer-${status}`,
        tag: 'path' as const,
        attrs: { d: hexagon(at.x, at.y, r), ...STATUS_LOOK[status] },
      },
      ...glyphs(`answer-${status}-glyph`, status, [at], r),
      label(`answer-${status}-name`, status, at.x + r + 7, at.y + size * 0.35, { size }),
    ];
  });
}

/** Three tiles taken out of the grid to be judged; `answered` shows what the tracker says. */
export function judge(data: Announcements, answered: boolean, layout: LayoutName): Mark[] {
  const wide = layout === 'wide';
  const r = wide ? 50 : 25;
  const cases = CASES.map((one, i) => ({
    one,
    at: wide ? { x: 45 + i * 266, y: 62 } : { x: 24, y: 42 + i * 92 },
    status: answered ? statusOf(data, one) : null,
  }));
  const words = cases.flatMap(({ one, status }, i) =>
    wide ? wideWords(one, i * 266, status) : narrowWords(one, 2 + i * 92, status),
  );
  return [
    statusFills,
    {
      key: 'tiles',
      tag: 'g',
      attrs: { 'stroke-width': 2 },
      children: cases.map(({ one, at, status }) => tile(one, at, r, status)),
    },
    ...cases.flatMap(({ one, at, status }) =>
      status ? glyphs(`${one.item}-glyph`, status, [at], r) : [],
    ),
    { key: 'words', tag: 'g', attrs: {}, children: words },
    ...(answered ? [] : answers(layout)),
  ];
}
