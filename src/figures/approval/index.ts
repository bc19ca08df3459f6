import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { picture } from './picture.ts';
import { en } from './words/en.ts';

export const approval = defineFigure({
  ...picture,
  datasets: ['summit', 'ledger'],
  prepare,
  cite,
  words: { en },
});
