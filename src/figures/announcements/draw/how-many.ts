import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { type Place } from '../../marks/status.ts';
import type { Announcements } from '../data.ts';
import type { Count, Counts } from '../data/counts.ts';
import type { Item } from '../data/items.ts';
import { tiles } from './tile.ts';

const FRAMES = {
  narrow: { r: 5, rise: 11, pitch: 16, left: 8, perLine: 22, floors: [164, 230, 296] },
  wide: { r: 10, rise: 21, pitch: 23, left: 12, perLine: 33, floors: [396, 548] },
} as const;

interface Column {
  readonly items: readonly Item[];
  readonly x: number;
  readonly floor: number;
}

/** One column a sub-heading, in the order of the fact sheet; items that stand elsewhere come last. */
export function columnsOf(data: Announcements, layout: LayoutName): Column[] {
  const { pitch, left, perLine, floors } = FRAMES[layout];
  const last = Math.max(...data.items.map((item) => item.heading ?? 0));
  return Array.from({ length: last + 1 }, (_, i) => ({
    items: data.items.filter((item) => item.heading === (i === last ? undefined : i + 1)),
    x: left + (i % perLine) * pitch,
    floor: floors[Math.floor(i / perLine)] ?? 0,
  }));
}

/** The company deals: what companies announced under the heading of the first of them. */
function dealsOf({ items }: Announcements): Item[] {
  const own = items.filter((item) => item.wording === 'private-sector announcement');
  return own.filter((item) => item.heading === own[0]?.heading);
}

export function howMany(data: Announcements, layout: LayoutName, edition: Edition): Mark[] {
  const frame = FRAMES[layout];
  const columns = columnsOf(data, layout);
  const places = new Map<string, Place>(
    columns.flatMap(({ items, x, floor }) =>
      items.map((item, i) => [item.id, { x, y: floor - frame.r - i * frame.rise }] as const),
    ),
  );
  const deals = dealsOf(data);
  return [
    tiles(data.items, places, frame.r, { fill: 'partner', stroke: 'none' }, (item) =>
      deals.includes(item) ? { fill: 'gold' } : {},
    ),
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: (layout === 'wide' ? wideWords : narrowWords)(data, columns, edition),
    },
  ];
}

interface Said {
  readonly id: string;
  readonly big: string;
  readonly lines: readonly string[];
}

/** The four counts; `lines` wrap on a phone and in the wide layout alike. */
function saidOf({ counts }: Announcements, edition: Edition): Record<keyof Counts, Said> {
  const n = (count: Count): string => edition.number(count.value);
  return {
    official: { id: 'official', big: `over ${n(counts.official)}`, lines: ['says a US official'] },
    magazine: { id: 'magazine', big: n(counts.magazine), lines: ['says a web magazine'] },
    headings: { id: 'headings', big: n(counts.headings), lines: ['sub-headings'] },
    deals: { id: 'deals', big: n(counts.deals), lines: ['company deals'] },
  };
}

function count(said: Said, x: number, y: number, size: number, text: number): Mark[] {
  return [
    label(`count-${said.id}`, said.big, x, y, {
      size,
      serif: true,
      ...(said.id === 'deals' ? { ink: 'gold' } : {}),
    }),
    ...labelLines(`count-${said.id}-of`, said.lines, x, y + text * 1.45, { size: text }),
  ];
}

function wideWords(data: Announcements, columns: readonly Column[], edition: Edition): Mark[] {
  const { official, magazine, headings, deals } = saidOf(data, edition);
  const tower = columns.find(({ items }) => items.length > 10)?.x ?? 0;
  const right = tower + 30;
  const rule = 'A tile is an item; a column is a sub-heading, in the order of the fact sheet';
  return [
    label('others', 'What others say', 0, 66, { size: 15, ink: 'muted' }),
    ...count(official, 0, 134, 68, 15),
    ...count(magazine, 244, 134, 68, 15),
    label('ours', 'We count, in the fact sheet', right, 66, { size: 15, ink: 'muted' }),
    ...count(deals, right, 134, 68, 15),
    ...count(headings, right + 160, 134, 68, 15),
    label('rule', rule, 0, 426, { size: 15, ink: 'muted' }),
    label('none', 'under no heading', 760, 574, { ink: 'muted', anchor: 'end' }),
  ];
}

function narrowWords(data: Announcements, _columns: readonly Column[], edition: Edition): Mark[] {
  const { official, magazine, headings, deals } = saidOf(data, edition);
  return [
    ...count(official, 0, 32, 34, 13),
    ...count(magazine, 144, 32, 34, 13),
    ...count(headings, 0, 92, 34, 13),
    ...count(deals, 144, 92, 34, 13),
    label('rule', 'A tile is an item, a column a sub-heading', 0, 315, { ink: 'muted' }),
  ];
}
