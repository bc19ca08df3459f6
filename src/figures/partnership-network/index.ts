import { defineFigure } from '../contract.ts';
import { prepare } from './data.ts';
import { describe } from './words/describe.ts';
import { draw } from './draw.ts';
import { sizes } from './places.ts';
import { states } from './states.ts';
import { values } from './words/values.ts';

export const partnershipNetwork = defineFigure({
  id: 'partnership-network',
  states,
  sizes,
  datasets: ['network'],
  prepare,
  draw,
  describe,
  values,
});
