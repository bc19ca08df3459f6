import type { Mark } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { latticeTile } from './lattice.ts';
import { lattices, sizes } from './places.ts';

/** The lattice that everything stands on, as one repeated tile. */
export function drawGround(layout: LayoutName): Mark[] {
  const { attrs, d } = latticeTile(lattices[layout]);
  const { width, height } = sizes[layout];
  return [
    {
      key: 'lattice',
      tag: 'pattern',
      attrs: { id: 'lattice', ...attrs, patternUnits: 'userSpaceOnUse' },
      children: [{ key: 'tile', tag: 'path', attrs: { d, stroke: 'faint', 'stroke-width': 0.8, fill: 'none' } }],
    },
    { key: 'ground', tag: 'rect', attrs: { width, height, fill: '#lattice' } },
  ];
}
