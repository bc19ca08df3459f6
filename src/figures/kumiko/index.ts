import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { opening } from './opening.ts';
import { picture } from './picture.ts';
import { en } from './words/en.ts';

/** The cover's lattice: the partnership network without its labels, one strip for each pair. */
export const kumiko = defineFigure({
  ...picture,
  datasets: ['network'],
  prepare,
  cite,
  words: { en },
  opening,
});
