import { defineFigure } from '../contract.ts';
import { citedIn, named } from '../going.ts';
import { prepare } from './data.ts';
import { describe, values } from './describe.ts';
import { draw } from './draw.ts';
import { sizes, type StateName } from './layout.ts';

export const accessTrack = defineFigure({
  id: 'access-track',
  views: named(['signed', 'radars', 'in-force']),
  sizes,
  datasets: ['access', 'summit'],
  prepare,
  cite: citedIn(prepare, describe),
  draw: (data, state, layout, edition) => draw(data, state as StateName, layout, edition),
  describe,
  values,
});
