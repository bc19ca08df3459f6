import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { picture } from './picture.ts';
import { en } from './words/en.ts';

/** How much Japan owns in the United States, and what that number does and does not say. */
export const investmentFlows = defineFigure({
  ...picture,
  datasets: ['investment', 'summit'],
  prepare,
  cite,
  words: { en },
});
