import { defineFigure } from '../contract.ts';
import { citedIn, named } from '../going.ts';
import { prepare } from './data.ts';
import { describe } from './words/describe.ts';
import { draw } from './draw.ts';
import { sizes } from './places.ts';
import { states } from './states.ts';
import { values } from './words/values.ts';

export const partnershipNetwork = defineFigure({
  id: 'partnership-network',
  views: named(states),
  sizes,
  datasets: ['network'],
  prepare,
  cite: citedIn(prepare, describe),
  draw,
  describe,
  values,
});
