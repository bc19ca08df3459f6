import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { type Position } from '../../marks/status.ts';
import type { Announcements } from '../data.ts';
import type { Counts } from '../data/counts.ts';
import type { Item } from '../data/items.ts';
import type { Words } from '../words.ts';
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

export function howMany(data: Announcements, layout: LayoutName, words: Words): Mark[] {
  const frame = FRAMES[layout];
  const columns = columnsOf(data, layout);
  const positions = new Map<string, Position>(
    columns.flatMap(({ items, x, floor }) =>
      items.map((item, i) => [item.id, { x, y: floor - frame.r - i * frame.rise }] as const),
    ),
  );
  const deals = dealsOf(data);
  return [
    tiles(data.items, positions, frame.r, { fill: 'partner', stroke: 'none' }, (item) =>
      deals.includes(item) ? { fill: 'gold' } : {},
    ),
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: (layout === 'wide' ? wideWords : narrowWords)(data, columns, words),
    },
  ];
}

interface Said {
  readonly id: string;
  readonly big: string;
  readonly of: string;
}

/** The four counts. */
function saidOf({ counts }: Announcements, words: Words): Record<keyof Counts, Said> {
  const { atLeast, of } = words.labels.howMany;
  const said = (id: keyof Counts): Said => {
    const n = words.number(counts[id].value);
    return { id, big: counts[id].atLeast ? atLeast(n) : n, of: of[id] };
  };
  return {
    official: said('official'),
    magazine: said('magazine'),
    headings: said('headings'),
    deals: said('deals'),
  };
}

function count({ id, big, of }: Said, x: number, y: number, size: number, text: number): Mark[] {
  return [
    label(`count-${id}`, big, x, y, {
      size,
      serif: true,
      ...(id === 'deals' ? { ink: 'gold' } : {}),
    }),
    label(`count-${id}-of`, of, x, y + text * 1.45, { size: text }),
  ];
}

function wideWords(data: Announcements, columns: readonly Column[], words: Words): Mark[] {
  const { official, magazine, headings, deals } = saidOf(data, words);
  const { others, ours, rule, noHeading } = words.labels.howMany;
  const tower = columns.find(({ items }) => items.length > 10)?.x ?? 0;
  const right = tower + 30;
  return [
    label('others', others, 0, 66, { size: 15, ink: 'muted' }),
    ...count(official, 0, 134, 68, 15),
    ...count(magazine, 244, 134, 68, 15),
    label('ours', ours, right, 66, { size: 15, ink: 'muted' }),
    ...count(deals, right, 134, 68, 15),
    ...count(headings, right + 160, 134, 68, 15),
    label('rule', rule.wide, 0, 426, { size: 15, ink: 'muted' }),
    label('none', noHeading, 760, 574, { ink: 'muted', anchor: 'end' }),
  ];
}

function narrowWords(data: Announcements, _columns: readonly Column[], words: Words): Mark[] {
  const { official, magazine, headings, deals } = saidOf(data, words);
  return [
    ...count(official, 0, 32, 34, 14),
    ...count(magazine, 134, 32, 34, 14),
    ...count(headings, 0, 92, 34, 14),
    ...count(deals, 134, 92, 34, 14),
    label('rule', words.labels.howMany.rule.narrow, 0, 315, { ink: 'muted' }),
  ];
}
