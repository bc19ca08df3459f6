import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { picture } from './picture.ts';
import { en } from './words/en.ts';

export const seaMap = defineFigure({
  ...picture,
  datasets: ['places'],
  prepare,
  cite,
  words: { en },
});
