import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { comb } from '../../marks/hexagon.ts';
import { label, labelLines } from '../../marks/label.ts';
import { statusFills, type Look, type Place } from '../../marks/status.ts';
import type { Announcements } from '../data.ts';
import { WORDINGS, type Item, type Wording } from '../data/items.ts';
import { band, tiles } from './tile.ts';

/** How a wording is named under its tiles, and what it wears: ink runs out as words soften. */
const WEAR: Record<Wording, { readonly name: readonly string[]; readonly look: Look }> = {
  'signed or completed': { name: ['signed or', 'completed'], look: { fill: 'ink', stroke: 'ink' } },
  'launched or announced': { name: ['launched or', 'announced'], look: { fill: 'partner' } },
  'firm commitment': { name: ['firm', 'commitment'], look: { fill: 'partner' } },
  'plan or intention': { name: ['plan or', 'intention'], look: { fill: 'partner-pale' } },
  'welcome or reaffirm': { name: ['welcome or', 'reaffirm'], look: {} },
  'explore or consider': { name: ['explore or', 'consider'], look: {} },
  'private-sector announcement': { name: ['companies’', 'own news'], look: { fill: '#stripes' } },
};

interface Group {
  readonly wording: Wording;
  readonly items: readonly Item[];
}

/** Places of one group's tiles, by item id. */
type Placed = readonly (readonly [string, Place])[];

function groupsOf(data: Announcements): Group[] {
  return WORDINGS.map((wording) => ({
    wording,
    items: data.items.filter((item) => item.wording === wording),
  }));
}

const zip = (items: readonly Item[], spots: readonly Place[]): Placed =>
  items.flatMap((item, i) => (spots[i] ? [[item.id, spots[i]] as const] : []));

/** Columns that grow from a common floor, two tiles wide, firm on the left. */
function columns(groups: readonly Group[], edition: Edition): { placed: Placed; words: Mark[] } {
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
  const words = groups.flatMap(({ wording, items }, i) => {
    const top = floor - Math.floor((items.length - 1) / 2) * pitch.y - r;
    return [
      label(`n-${i}`, edition.number(items.length), x(i) - 14, top - 12, { size: 34, serif: true }),
      ...labelLines(`w-${i}`, WEAR[wording].name, x(i) - 14, floor + 42, {
        size: 15,
        ...(i === 0 ? { weight: 600 as const } : {}),
      }),
    ];
  });
  return { placed, words: [...words, ...spectrum(0, 610, 588)] };
}

function spectrum(x1: number, x2: number, y: number): Mark[] {
  return [
    {
      key: 'spectrum',
      tag: 'path',
      attrs: {
        d: `M${x1 + 94} ${y - 4.5}H${x2 - 56}m-7 -4l7 4l-7 4`,
        fill: 'none',
        stroke: 'line',
        'stroke-width': 1,
      },
    },
    label('firm', 'firmest words', x1, y, { ink: 'muted' }),
    label('soft', 'softest', x2, y, { ink: 'muted', anchor: 'end' }),
  ];
}

/** Bands under each other, two tiles high, firm on top. */
function bands(groups: readonly Group[], edition: Edition): { placed: Placed; words: Mark[] } {
  const r = 7;
  const middle = (i: number): number => 32 + i * 43 + (i === 6 ? 6 : 0);
  const spots = groups.map(({ items }, i) => band(items.length, 96, middle(i), r, 1));
  const placed = groups.flatMap(({ items }, i) => zip(items, spots[i] ?? []));
  const words = groups.flatMap(({ wording, items }, i) => {
    const end = Math.max(...(spots[i] ?? []).map(({ x }) => x)) + r + 6;
    return [
      ...labelLines(`w-${i}`, WEAR[wording].name, 0, middle(i) - 4, i === 0 ? { weight: 600 } : {}),
      label(`n-${i}`, edition.number(items.length), end, middle(i) + 6, { size: 18, serif: true }),
    ];
  });
  return { placed, words };
}

/** The same tiles by how firmly they are written, from signed to explore. */
export function byWording(data: Announcements, layout: LayoutName, edition: Edition): Mark[] {
  const groups = groupsOf(data);
  const { placed, words } = (layout === 'wide' ? columns : bands)(groups, edition);
  const r = layout === 'wide' ? 16 : 7;
  const ground: Look = { fill: 'paper', stroke: 'partner' };
  return [
    statusFills,
    tiles(data.items, new Map(placed), r, ground, (item) => WEAR[item.wording].look),
    { key: 'words', tag: 'g', attrs: {}, children: words },
  ];
}
