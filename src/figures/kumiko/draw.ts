import type { Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { lattices, sizes as networkSizes } from '../partnership-network/layout.ts';
import { latticeTile } from '../partnership-network/layout/lattice.ts';
import { type Motif, pairsOn } from './data.ts';
import { joint } from './draw/joints.ts';
import { drawNames } from './draw/names.ts';
import { strip } from './draw/strips.ts';
import { sizes } from './layout.ts';
import type { State } from './view.ts';
import type { Words } from './words.ts';

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
        children: ids.map((id) => joint(id, pairs, scale)),
      },
      drawNames(scale, width, words),
    ],
  };
}
