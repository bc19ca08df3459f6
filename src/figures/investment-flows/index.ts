import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { draw } from './draw.ts';
import { sizes } from './layout.ts';
import { views } from './view.ts';
import { en } from './words/en.ts';

/** How much Japan owns in the United States, and what that number does and does not say. */
export const investmentFlows = defineFigure({
  id: 'investment-flows',
  views,
  sizes,
  datasets: ['investment', 'summit'],
  prepare,
  cite,
  words: { en },
  draw,
});
