import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { draw } from './draw.ts';
import { sizes } from './layout.ts';
import { views } from './view.ts';
import { en } from './words/en.ts';

/** Japan's defence spending: yen by fiscal year, the 1% ceiling, the break of 2022, 2% counted twice. */
export const defenseSpending = defineFigure({
  id: 'defense-spending',
  views,
  sizes,
  datasets: ['defense'],
  prepare,
  cite,
  words: { en },
  draw,
});
