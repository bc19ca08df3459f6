import type { Mark } from '../../../scene/mark.ts';
import { textWidth } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { comb } from '../../marks/hexagon.ts';
import { label, labelLines } from '../../marks/label.ts';
import { statusFills, type Look, type Position } from '../../marks/status.ts';
import type { Announcements } from '../data.ts';
import { WORDINGS, type Item, type Wording } from '../data/items.ts';
import type { Words } from '../words.ts';
import { band } from '../layout/honeycomb.ts';
import { tiles } from './tile.ts';

/** What a wording wears: ink runs out as words soften. */
const LOOKS: Readonly<Record<Wording, Look>> = {
  'signed or completed': { fill: 'ink', stroke: 'ink' },
  'launched or announced': { fill: 'partner' },
  'firm commitment': { fill: 'partner' },
  'plan or intention': { fill: 'partner-pale' },
  'welcome or reaffirm': {},
  'explore or consider': {},
  'private-sector announcement': { fill: '#stripes' },
};

interface Group {
  readonly wording: Wording;
  readonly items: readonly Item[];
}

/** Places of one group's tiles, by item id. */
type Positioned = readonly (readonly [string, Position])[];

function groupsOf(data: Announcements): Group[] {
  return WORDINGS.map((wording) => ({
    wording,
    items: data.items.filter((item) => item.wording === wording),
  }));
}

const zip = (items: readonly Item[], spots: readonly Position[]): Positioned =>
  items.flatMap((item, i) => (spots[i] ? [[item.id, spots[i]] as const] : []));

/** Columns that grow from a common floor, two tiles wide, firm on the left. */
function columns(groups: readonly Group[], words: Words): { placed: Positioned; said: Mark[] } {
  const r = 16;
  const floor = 492;
  const pitch = comb(r, 2);
  const x = (i: number): number => 14 + i * 105 + (i === 6 ? 8 : 0);
  const placed = groups.flatMap(({ items }, i) =>
    zip(
      items,
      items.map((_, k) => {
        const row = Math.floor(k / 2);
        return {
          x: x(i) + (k % 2) * pitch.x + (row % 2) * (pitch.x / 2),
          y: floor - row * pitch.y,
        };
      }),
    ),
  );
  const said = groups.flatMap(({ wording, items }, i) => {
    const top = floor - Math.floor((items.length - 1) / 2) * pitch.y - r;
    return [
      label(`n-${i}`, words.number(items.length), x(i) - 14, top - 12, { size: 34, serif: true }),
      ...labelLines(`w-${i}`, words.labels.wordings[wording], x(i) - 14, floor + 42, {
        size: 15,
        ...(i === 0 ? { weight: 600 as const } : {}),
      }),
    ];
  });
  return { placed, said: [...said, ...spectrum(0, 610, 588, words)] };
}

/** An arrow between the names of its ends. */
function spectrum(x1: number, x2: number, y: number, { labels }: Words): Mark[] {
  const from = x1 + Math.ceil(textWidth(labels.firmest, 14)) + 11;
  const to = x2 - Math.ceil(textWidth(labels.softest, 14)) - 14;
  return [
    {
      key: 'spectrum',
      tag: 'path',
      attrs: {
        d: `M${from} ${y - 4.5}H${to}m-7 -4l7 4l-7 4`,
        fill: 'none',
        stroke: 'line',
        'stroke-width': 1,
      },
    },
    label('firm', labels.firmest, x1, y, { ink: 'muted' }),
    label('soft', labels.softest, x2, y, { ink: 'muted', anchor: 'end' }),
  ];
}

/** Bands under each other, two tiles high, firm on top. */
function bands(groups: readonly Group[], words: Words): { placed: Positioned; said: Mark[] } {
  const r = 7;
  const middle = (i: number): number => 32 + i * 43 + (i === 6 ? 6 : 0);
  const spots = groups.map(({ items }, i) => band(items.length, 96, middle(i), r, 1));
  const placed = groups.flatMap(({ items }, i) => zip(items, spots[i] ?? []));
  const said = groups.flatMap(({ wording, items }, i) => {
    const end = Math.max(...(spots[i] ?? []).map(({ x }) => x)) + r + 6;
    return [
      ...labelLines(
        `w-${i}`,
        words.labels.wordings[wording],
        0,
        middle(i) - 4,
        i === 0 ? { weight: 600 } : {},
      ),
      label(`n-${i}`, words.number(items.length), end, middle(i) + 6, { size: 18, serif: true }),
    ];
  });
  return { placed, said };
}

/** The same tiles by how firmly they are written, from signed to explore. */
export function byWording(data: Announcements, layout: LayoutName, words: Words): Mark[] {
  const groups = groupsOf(data);
  const { placed, said } = (layout === 'wide' ? columns : bands)(groups, words);
  const r = layout === 'wide' ? 16 : 7;
  const ground: Look = { fill: 'paper', stroke: 'partner' };
  return [
    statusFills,
    tiles(data.items, new Map(placed), r, ground, (item) => LOOKS[item.wording]),
    { key: 'words', tag: 'g', attrs: {}, children: said },
  ];
}
