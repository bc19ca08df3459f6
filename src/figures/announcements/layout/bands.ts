import type { LayoutName } from '../../contract.ts';
import type { Announcements } from '../data.ts';
import type { Position } from '../../marks/status.ts';
import { themesOf, type Item, type ThemeName } from '../data/items.ts';
import { spot } from './honeycomb.ts';
import { STATUSES, topicOf, type Topic } from '../data/topics.ts';

/** A theme, the trilateral statement, or what has no tile. */
export type BandName = ThemeName | 'trilateral' | 'outside';

/** An item, or a topic without one, and where it stands. */
export interface Tile {
  readonly id: string;
  readonly position: Position;
}

/** A band of the tracker: a theme's tiles, the trilateral ones, or topics without a tile. */
export interface Band {
  readonly name: BandName;
  readonly topics: readonly Topic[];
  /** What stands in the band, with a topic first, in the order of STATUSES. */
  readonly tiles: readonly Tile[];
  /** Middle of the band, px. */
  readonly y: number;
  readonly end: number;
}

export const FRAMES = {
  narrow: { r: 7, gap: 1, left: 80, top: 16, pitch: 33, apart: 6 },
  wide: { r: 14, gap: 2, left: 176, top: 30, pitch: 58, apart: 16 },
} as const;

const order = (topic: Topic | undefined): number =>
  topic ? STATUSES.indexOf(topic.status) : STATUSES.length;

/** The nine bands: seven themes, the trilateral items, the topics outside the lists. */
export function bandsOf(data: Announcements, layout: LayoutName): Band[] {
  const { r, gap, left, top, pitch, apart } = FRAMES[layout];
  const outside = data.topics.filter((topic) => topic.items.length === 0);
  const sorted = (items: readonly Item[]): string[] =>
    [...items]
      .sort((a, b) => order(topicOf(data, a.id)) - order(topicOf(data, b.id)))
      .map(({ id }) => id);
  const groups = [
    ...themesOf(data).map(({ name, items }) => ({ name, ids: sorted(items) })),
    { name: 'trilateral' as const, ids: sorted(data.trilateral) },
    {
      name: 'outside' as const,
      ids: [...outside].sort((a, b) => order(a) - order(b)).map(({ id }) => id),
    },
  ];
  return groups.map(({ name, ids }, i) => {
    const y = top + i * pitch + (i > 6 ? apart : 0);
    const tiles = ids.map((id, k): Tile => ({ id, position: spot(k, left, y, r, gap) }));
    const topics = ids.flatMap(
      (id) => topicOf(data, id) ?? outside.filter((topic) => topic.id === id),
    );
    return {
      name,
      topics: [...new Set(topics)],
      tiles,
      y,
      end: Math.max(...tiles.map(({ position }) => position.x)) + r,
    };
  });
}
