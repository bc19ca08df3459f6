import type { Mark } from '../../../scene/mark.ts';
import { linesOf } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { type Position } from '../../marks/status.ts';
import type { Announcements } from '../data.ts';
import { themesOf } from '../data/items.ts';
import type { Words } from '../words.ts';
import { spot } from '../layout/honeycomb.ts';
import { tiles } from './tile.ts';

const FRAMES = {
  narrow: {
    top: 24,
    pitch: 45,
    names: 120,
    size: 14,
    count: 0,
    tiles: 130,
    r: 8,
    gap: 1,
    numeral: 18,
  },
  wide: {
    top: 46,
    pitch: 84,
    names: 150,
    size: 16,
    count: 212,
    tiles: 252,
    r: 20,
    gap: 1,
    numeral: 38,
  },
} as const;

/** Seven bands of tiles, one a theme, the largest in ink. */
export function byTheme(data: Announcements, layout: LayoutName, words: Words): Mark[] {
  const frame = FRAMES[layout];
  const themes = themesOf(data);
  const positions = new Map<string, Position>();
  const names = themes.flatMap(({ name, items }, i) => {
    const middle = frame.top + i * frame.pitch;
    const spots = items.map(({ id }, k) => {
      const position = spot(k, frame.tiles, middle, frame.r, frame.gap);
      positions.set(id, position);
      return position;
    });
    const lines = linesOf(
      words.breaks(words.labels.bands[name].name),
      frame.names,
      frame.size,
      'sans-bold',
    );
    const end = Math.max(...spots.map((spot) => spot.x)) + frame.r;
    const base = middle + frame.size * 0.35 - ((lines.length - 1) * frame.size * 1.25) / 2;
    const at = frame.count || end + 8;
    return [
      ...labelLines(`theme-${i}`, lines, 0, base, { size: frame.size, weight: 600 }),
      label(`theme-${i}-count`, words.number(items.length), at, middle + frame.numeral * 0.33, {
        size: frame.numeral,
        serif: true,
        ...(frame.count ? { anchor: 'end' as const } : {}),
      }),
    ];
  });
  const largest = themes[0]?.name;
  return [
    tiles(data.items, positions, frame.r, { fill: 'partner' }, (item) =>
      item.theme === largest ? { fill: 'ink' } : {},
    ),
    { key: 'words', tag: 'g', attrs: {}, children: names },
  ];
}
