import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { picture } from './picture.ts';
import { en } from './words/en.ts';

export const tradeShares = defineFigure({
  ...picture,
  datasets: ['trade', 'summit'],
  prepare,
  cite,
  words: { en },
});
