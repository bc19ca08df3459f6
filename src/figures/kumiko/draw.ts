import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { hexagon } from '../marks/hexagon.ts';
import { lattices, sizes as networkSizes } from '../partnership-network/layout.ts';
import { latticeTile } from '../partnership-network/layout/lattice.ts';
import { places } from '../partnership-network/layout/places.ts';
import { type Motif, nameOf, type Pair, pairsOn } from './data.ts';
import { sizes } from './layout.ts';
import type { State } from './view.ts';
import { tenth } from '../../scene/tenth.ts';

/** Strips are wide where more was agreed, px at the wide size. */
const stroke = (count: number): number => 2 + Math.min(4, count);
const RADIUS = { USA: 17, JPN: 15 } as const;
const HUB_GROWN = 4;

function radius(id: string, pairs: readonly Pair[]): number {
  const degree = pairs.filter(({ dyad }) => dyad.includes(id)).length;
  if (id === 'USA') return RADIUS.USA;
  if (id === 'JPN') return degree > HUB_GROWN ? RADIUS.JPN : 8;
  return 5.5;
}

/** The network's own places: both layouts use the wide ones, scaled. */
function pointOf(id: string, scale: number): { x: number; y: number } {
  const place = places.wide.get(id);
  if (!place) throw new Error(`${id} has no place in partnership-network/layout/places.ts`);
  return { x: tenth(place.x * scale), y: tenth(place.y * scale) };
}

function strip({ dyad, tone, count }: Pair, scale: number): Mark {
  const [a = '', b = ''] = dyad.split('-');
  const [from, to] = [pointOf(a, scale), pointOf(b, scale)];
  return {
    key: dyad,
    tag: 'line',
    attrs: {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: tone,
      'stroke-width': tenth(stroke(count) * Math.max(0.7, scale)),
    },
  };
}

/** Names of the two hubs, beside them. */
function names(motif: Motif, scale: number, width: number): Mark {
  const [us, jp] = [pointOf('USA', scale), pointOf('JPN', scale)];
  const label = (id: string, x: number, y: number, anchor: 'start' | 'middle'): Mark => ({
    key: `${id}-name`,
    tag: 'text',
    attrs: { x, y, 'text-anchor': anchor },
    text: nameOf(motif, id),
  });
  return {
    key: 'names',
    tag: 'g',
    attrs: {
      'font-size': 14,
      'font-weight': 600,
      fill: 'ink',
      stroke: 'paper',
      'stroke-width': 4,
      'paint-order': 'stroke',
    },
    children: [
      label('USA', Math.min(width - 52, us.x + 44), us.y - 26 * Math.max(0.75, scale), 'middle'),
      // Small, it stands between the strips from Korea and to Canada; large, above both.
      scale < 0.9
        ? label('JPN', jp.x, jp.y - 16, 'start')
        : label('JPN', jp.x + 14, jp.y - 18 * scale, 'start'),
    ],
  };
}

/** The motif in one state: strips on a kumiko ground, hexagons where they meet. */
export function draw(motif: Motif, { day }: State, layout: LayoutName): Scene {
  const pairs = pairsOn(motif, day);
  const { width, height } = sizes[layout];
  const scale = width / networkSizes.wide.width;
  const tile = latticeTile({
    ...lattices.wide,
    step: lattices.wide.step * scale,
    x: lattices.wide.x * scale,
    y: lattices.wide.y * scale,
  });
  const ids = [...new Set(pairs.flatMap(({ dyad }) => dyad.split('-')))].sort();
  return {
    width,
    height,
    marks: [
      {
        key: 'tile',
        tag: 'pattern',
        attrs: { id: 'tile', patternUnits: 'userSpaceOnUse', ...tile.attrs },
        children: [
          { key: 'tile-d', tag: 'path', attrs: { d: tile.d, stroke: 'faint', fill: 'none' } },
        ],
      },
      { key: 'ground', tag: 'rect', attrs: { width, height, fill: '#tile' } },
      {
        key: 'strips',
        tag: 'g',
        attrs: { 'stroke-linecap': 'round' },
        children: (['partner', 'jp', 'us'] as const).flatMap((tone) =>
          pairs.filter((pair) => pair.tone === tone).map((pair) => strip(pair, scale)),
        ),
      },
      {
        key: 'nodes',
        tag: 'g',
        attrs: { fill: 'ink', stroke: 'paper', 'stroke-width': 2 },
        children: ids.map((id) => {
          const { x, y } = pointOf(id, scale);
          const ink = id === 'USA' ? 'us' : id === 'JPN' ? 'jp' : 'ink';
          return {
            key: id,
            tag: 'path' as const,
            attrs: { d: hexagon(x, y, radius(id, pairs) * Math.max(0.6, scale)), fill: ink },
          };
        }),
      },
      names(motif, scale, width),
    ],
  };
}
