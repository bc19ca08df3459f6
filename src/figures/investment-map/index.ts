import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { picture } from './picture.ts';
import { en } from './words/en.ts';

/** Where Japanese companies said they would build or buy, and what became of it. */
export const investmentMap = defineFigure({
  ...picture,
  datasets: ['investment', 'summit'],
  prepare,
  cite,
  words: { en },
});
