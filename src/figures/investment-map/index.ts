import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { draw } from './draw.ts';
import { sizes } from './layout.ts';
import { views } from './view.ts';
import { en } from './words/en.ts';

/** Where Japanese companies said they would build or buy, and what became of it. */
export const investmentMap = defineFigure({
  id: 'investment-map',
  views,
  sizes,
  datasets: ['investment', 'summit'],
  prepare,
  cite,
  words: { en },
  draw,
});
