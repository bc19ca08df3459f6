import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { picture } from './picture.ts';
import { en } from './words/en.ts';

export const g2 = defineFigure({
  ...picture,
  datasets: ['ledger'],
  prepare,
  cite,
  words: { en },
});
