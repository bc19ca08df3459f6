import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { draw } from './draw.ts';
import { sizes } from './layout.ts';
import { views } from './view.ts';
import { en } from './words/en.ts';

export const partnershipNetwork = defineFigure({
  id: 'partnership-network',
  views,
  sizes,
  datasets: ['network'],
  prepare,
  cite,
  words: { en },
  draw,
});
