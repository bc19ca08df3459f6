import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { hexagon } from '../marks/hexagon.ts';
import { lattices, sizes as networkSizes } from '../partnership-network/layout.ts';
import { latticeTile } from '../partnership-network/layout/lattice.ts';
import { type Motif, type Pair, pairsOn } from './data.ts';
import { drawNames } from './draw/names.ts';
import { pointOf, sizes } from './layout.ts';
import type { State } from './view.ts';
import type { Words } from './words.ts';
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

/** The motif in one state: strips on a kumiko ground, hexagons where they meet. */
export function draw(motif: Motif, { day }: State, layout: LayoutName, words: Words): Scene {
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
      drawNames(scale, width, words),
    ],
  };
}
