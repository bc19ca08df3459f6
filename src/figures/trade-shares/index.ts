import { defineFigure } from '../contract.ts';
import { citedIn, named } from '../going.ts';
import { prepare } from './data.ts';
import { describe, values } from './describe.ts';
import { draw } from './draw.ts';
import { sizes, type StateName } from './layout.ts';

export const tradeShares = defineFigure({
  id: 'trade-shares',
  views: named(['three-numbers', 'asia', 'shipping', 'value']),
  sizes,
  datasets: ['trade', 'summit'],
  prepare,
  cite: citedIn(prepare, describe),
  draw: (data, state, layout, edition) => draw(data, state as StateName, layout, edition),
  describe,
  values,
});
