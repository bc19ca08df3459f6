import type { Mark } from '../../../scene/mark.ts';
import { hexagon } from '../../marks/hexagon.ts';
import type { Look, Position } from '../../marks/status.ts';
import type { Item } from '../data/items.ts';

/** The group of all tiles: key, position and row are the item's own, so that it moves between views. */
export function tiles(
  items: readonly Item[],
  positions: ReadonlyMap<string, Position>,
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
      const position = positions.get(item.id);
      if (!position) return [];
      const attrs = { d: hexagon(position.x, position.y, position.r ?? r), ...lookOf(item) };
      return [{ key: item.id, tag: 'path' as const, attrs, rows: [item.id, ...rowsOf(item)] }];
    }),
  };
}
