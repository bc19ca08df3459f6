import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { draw } from './draw.ts';
import { sizes } from './layout.ts';
import { views } from './view.ts';
import { en } from './words/en.ts';

export const g2 = defineFigure({
  id: 'g2',
  views,
  sizes,
  datasets: ['ledger'],
  prepare,
  cite,
  words: { en },
  draw,
});
