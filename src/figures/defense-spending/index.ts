import { defineFigure } from '../contract.ts';
import { ask } from './ask.ts';
import { cite, prepare } from './data.ts';
import { picture } from './picture.ts';
import { en } from './words/en.ts';

/** Japan's defence spending: yen by fiscal year, the 1% ceiling, the break of 2022, 2% counted twice. */
export const defenseSpending = defineFigure({
  ...picture,
  datasets: ['defense'],
  prepare,
  cite,
  ask,
  words: { en },
});
