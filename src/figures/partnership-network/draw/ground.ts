import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { latticeTile } from '../layout/lattice.ts';
import { lattices, sizes } from '../layout.ts';

/** The lattice that everything stands on, as one repeated tile. */
export function drawGround(layout: LayoutName): Mark[] {
  const lattice = lattices[layout];
  const step = layout === 'wide' ? lattice.step : 2 * lattice.step;
  const { attrs, d } = latticeTile({ ...lattice, step });
  const { width, height } = sizes[layout];
  return [
    {
      key: 'lattice',
      tag: 'pattern',
      attrs: { id: 'lattice', ...attrs, patternUnits: 'userSpaceOnUse' },
      children: [
        {
          key: 'tile',
          tag: 'path',
          attrs: { d, stroke: 'faint', 'stroke-width': 0.8, fill: 'none' },
        },
      ],
    },
    { key: 'ground', tag: 'rect', attrs: { width, height, fill: '#lattice' } },
  ];
}
