import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { picture } from './picture.ts';
import { en } from './words/en.ts';

export const partnershipNetwork = defineFigure({
  ...picture,
  datasets: ['network'],
  prepare,
  cite,
  words: { en },
});
