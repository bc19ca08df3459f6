import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { draw } from './draw.ts';
import { sizes } from './layout.ts';
import { views } from './view.ts';
import { en } from './words/en.ts';

export const announcements = defineFigure({
  id: 'announcements',
  views,
  sizes,
  datasets: ['summit', 'ledger'],
  prepare,
  cite,
  words: { en },
  draw,
});
