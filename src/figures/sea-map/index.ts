import { defineFigure } from '../contract.ts';
import { citedIn, named } from '../going.ts';
import { prepare } from './data.ts';
import { describe, values } from './describe.ts';
import { draw } from './draw.ts';
import { sizes, type StateName } from './layout.ts';

export const seaMap = defineFigure({
  id: 'sea-map',
  views: named(['shoal', 'patrol', 'corridor']),
  sizes,
  datasets: ['places'],
  prepare,
  cite: citedIn(prepare, describe),
  draw: (data, state, layout, edition) => draw(data, state as StateName, layout, edition),
  describe,
  values,
});
