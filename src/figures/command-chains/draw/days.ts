import type { Attrs, Mark } from '../../../scene/mark.ts';
import { tenth } from '../../../scene/tenth.ts';
import { textWidth } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import type { Chains } from '../data.ts';
import { DAYS, sizes } from '../layout.ts';
import type { Words } from '../words.ts';

/** How often a bar of so many days runs past the right edge, and how much of it stands in the last row, px. */
function foldsOf(days: number, layout: LayoutName): { times: number; rest: number } {
  const { width } = sizes[layout];
  const length = days * DAYS[layout].day;
  const times = Math.ceil(length / width) - 1;
  return { times, rest: length - times * width };
}

/** The backlog from edge to edge, going on in the row below each time that the picture ends. */
function backlog(days: number, layout: LayoutName, words: Words): Mark {
  const { rows, pitch, bar } = DAYS[layout];
  const { width } = sizes[layout];
  const { times, rest } = foldsOf(days, layout);
  const boxes = Array.from({ length: times + 1 }, (_, i) => {
    const long = tenth(i < times ? width : rest);
    return `M0 ${rows + i * pitch}h${long}v${bar}h${-long}z`;
  });
  return {
    key: 'backlog',
    tag: 'path',
    attrs: { d: boxes.join(''), fill: 'us' },
    label: words.labels.days.mark,
    rows: ['C049'],
  };
}

/** What was allowed, what was asked for and how long the queue is, in days, on one scale. */
export function days(data: Chains, layout: LayoutName, words: Words): Mark[] {
  const { daysAsked, daysKept, backlogDays } = data.quantities;
  const { day, bar, kept, asked, queue, big, size } = DAYS[layout];
  const { days: says, ships } = words.labels;
  const n = words.number;
  const box = (key: string, length: number, y: number, look: Attrs): Mark => ({
    key,
    tag: 'rect',
    attrs: { x: 0, y, width: length * day, height: bar, ...look },
  });
  const beside = (key: string, text: string, length: number, y: number): Mark =>
    label(key, text, length * day + 10, y + bar * 0.5 + size * 0.35, { size });
  const { times } = foldsOf(backlogDays, layout);
  const [first = '', ...more] = says.backlog[layout](words.count(times));
  return [
    {
      key: 'limits',
      tag: 'g',
      attrs: { stroke: 'us', 'stroke-width': 1.5 },
      label: ships.marks.limit,
      rows: ['O06', 'N037'],
      children: [
        box('kept', daysKept, kept, { fill: 'us' }),
        box('asked', daysAsked, asked, { fill: 'paper', 'stroke-dasharray': '4 3' }),
      ],
    },
    backlog(backlogDays, layout, words),
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: [
        label('limit', ships.limit[layout], 0, kept - 14, { size, ink: 'muted' }),
        beside('kept-name', ships.kept[layout](n(daysKept)), daysKept, kept),
        beside('asked-name', ships.asked(n(daysAsked)), daysAsked, asked),
        label('queue-n', n(backlogDays), 0, queue, { size: big, serif: true }),
        ...labelLines(
          'queue',
          [first, ...more],
          textWidth(n(backlogDays), big, 'serif') + 12,
          queue - (more.length > 0 ? size * 1.25 : 0),
          { size },
        ),
      ],
    },
  ];
}
