import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { draw } from './draw.ts';
import { sizes } from './layout.ts';
import { views } from './view.ts';
import { en } from './words/en.ts';

/** The cover's lattice: the partnership network without its labels, one strip for each pair. */
export const kumiko = defineFigure({
  id: 'kumiko',
  views,
  sizes,
  datasets: ['network'],
  prepare,
  cite,
  words: { en },
  draw,
});
