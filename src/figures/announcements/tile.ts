import type { Attrs, Mark } from '../../scene/mark.ts';
import { comb, hexagon } from '../marks/hexagon.ts';
import { hatch } from '../marks/hatch.ts';
import type { Item } from './items.ts';

/** Where a tile stands: its centre, px; `r` where it is not of its view's size. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly r?: number;
}

/** What a tile wears besides its place; without it, what the whole group wears. */
export type Look = Pick<Attrs, 'fill' | 'stroke'>;

/** Half a tile filled, for what was done in part. */
const half: Mark = {
  key: 'pattern-half',
  tag: 'pattern',
  attrs: { id: 'half', width: 1, height: 1, patternContentUnits: 'objectBoundingBox' },
  children: [
    { key: 'half-ground', tag: 'rect', attrs: { width: 1, height: 1, fill: 'paper' } },
    { key: 'half-fill', tag: 'rect', attrs: { width: 0.5, height: 1, fill: 'ink' } },
  ],
};

/** Fills that only some views need; ids are the paints `#half` and `#stripes`. */
export const fills: Mark = {
  key: 'fills',
  tag: 'defs',
  attrs: {},
  children: [half, hatch('stripes', 'ink', 'paper', 4)],
};

/** `n` places in a band of honeycomb two tiles high around `y`, filled column by column from `x` on. */
export function band(n: number, x: number, y: number, r: number, gap = 2): Place[] {
  const pitch = comb(r, gap);
  const top = Math.round(y - pitch.y / 2);
  return Array.from({ length: n }, (_, i) => ({
    x: x + (i * pitch.x) / 2,
    y: top + (i % 2) * pitch.y,
  }));
}

/** The group of all tiles: key, place and row are the item's own, so that it moves between views. */
export function tiles(
  items: readonly Item[],
  places: ReadonlyMap<string, Place>,
  r: number,
  group: Look,
  lookOf: (item: Item) => Look = () => ({}),
  rowsOf: (item: Item) => readonly string[] = () => [],
): Mark {
  return {
    key: 'tiles',
    tag: 'g',
    attrs: { ...group, 'stroke-width': 1 },
    children: items.flatMap((item) => {
      const place = places.get(item.id);
      if (!place) return [];
      const attrs = { d: hexagon(place.x, place.y, place.r ?? r), ...lookOf(item) };
      return [{ key: item.id, tag: 'path' as const, attrs, rows: [item.id, ...rowsOf(item)] }];
    }),
  };
}
