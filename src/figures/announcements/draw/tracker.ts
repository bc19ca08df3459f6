import type { Mark } from '../../../scene/mark.ts';
import { linesOf } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { labelLines } from '../../marks/label.ts';
import type { Announcements } from '../data.ts';
import { glyphs, STATUS_LOOK, statusFills, type Look, type Position } from '../../marks/status.ts';
import type { Words } from '../words.ts';
import type { Aside, Lights, Lit } from './lights.ts';
import { tiles } from './tile.ts';
import { key } from './tracker-key.ts';
import { litWords } from './tracker-words.ts';
import { openPositions, unknownWords } from './unknown-words.ts';
import { STATUSES, topicOf, type Status, type Topic } from '../data/topics.ts';
import { bandsOf, FRAMES, type Band } from '../layout/bands.ts';

/** Checked, but not what the reader is looking at. */
const DIM: Look = { fill: 'partner-pale' };

function lookOf({ topicOf, lit }: Lights, id: string): Look {
  const topic = topicOf(id);
  if (!topic) return {};
  return lit.includes(topic.status) ? STATUS_LOOK[topic.status] : DIM;
}

/** Topics without a tile: round, so that nobody counts them as items. */
function outside(lights: Lights, r: number): Mark {
  const last = lights.bands.at(-1);
  return {
    key: 'outside',
    tag: 'g',
    attrs: { fill: 'paper', stroke: 'line', 'stroke-width': 1 },
    children: (last?.tiles ?? []).map(({ id, position: { x: cx, y: cy } }) => {
      const attrs = { cx, cy, r: Math.round(r * 0.87), ...lookOf(lights, id) };
      return { key: id, tag: 'circle' as const, attrs, rows: [id] };
    }),
  };
}

function allGlyphs(lights: Lights, r: number): Mark[] {
  return lights.lit.flatMap((status) => {
    const lit = lights.bands
      .flatMap(({ tiles }) => tiles)
      .filter(({ id }) => lights.topicOf(id)?.status === status);
    return glyphs(
      `glyph-${status}`,
      status,
      lit.map(({ position }) => position),
      r,
    );
  });
}

function names(bands: readonly Band[], layout: LayoutName, { labels, breaks }: Words): Mark[] {
  return bands.flatMap((band, i) => {
    const size = layout === 'wide' ? 15 : 14;
    const { name, short } = labels.bands[band.name];
    const lines = layout === 'wide' ? linesOf(breaks(name), 148, size, 'sans-bold') : [short];
    const first = band.y + size * 0.35 - ((lines.length - 1) * size * 1.25) / 2;
    const style = i < 7 ? ({ size, weight: 600 } as const) : ({ size, ink: 'muted' } as const);
    return labelLines(`band-${i}`, lines, 0, first, style);
  });
}

const same = (a: readonly Status[], b: readonly Status[]): boolean => a.join() === b.join();

/** What is said of what is lit: a key to all, open questions one by one, or names. */
function asideOf(lit: Lit): Aside {
  if (same(lit, STATUSES)) return key;
  return same(lit, ['unknown']) ? unknownWords : litWords;
}

/** The tracker: every tile in its theme, lit by what became of it; hollow ones were not checked. */
export function tracker(data: Announcements, lit: Lit, layout: LayoutName, words: Words): Mark[] {
  const home = bandsOf(data, layout);
  const away = same(lit, ['unknown']) ? openPositions(home, layout) : new Map<string, Position>();
  const bands = home.map((band) => ({
    ...band,
    tiles: band.tiles.map(({ id, position }) => ({ id, position: away.get(id) ?? position })),
  }));
  const byId = new Map(data.topics.map((topic) => [topic.id, topic]));
  const topic = (id: string): Topic | undefined => topicOf(data, id) ?? byId.get(id);
  const lights = { bands, topicOf: topic, lit };
  const positions = new Map<string, Position>(
    bands.flatMap((band) => band.tiles.map(({ id, position }) => [id, position] as const)),
  );
  const { r } = FRAMES[layout];
  const ground: Look = { fill: 'paper', stroke: 'line' };
  return [
    statusFills,
    tiles(
      [...data.items, ...data.trilateral],
      positions,
      r,
      ground,
      ({ id }) => lookOf(lights, id),
      ({ id }) => data.topics.flatMap((topic) => (topic.items.includes(id) ? topic.id : [])),
    ),
    outside(lights, r),
    ...allGlyphs(lights, r),
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: [...names(bands, layout, words), ...asideOf(lit)(lights, data, layout, words)],
    },
  ];
}
