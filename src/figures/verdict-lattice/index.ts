import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { miniature } from './miniature.ts';
import { picture } from './picture.ts';
import { en } from './words/en.ts';

/** The followed topics as the joints of one lattice, each worked by what became of it. */
export const verdictLattice = defineFigure({
  ...picture,
  datasets: ['ledger'],
  prepare,
  cite,
  words: { en },
  miniature,
});
