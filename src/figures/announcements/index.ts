import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { draw } from './draw.ts';
import { judging } from './judging.ts';
import { sizes } from './layout.ts';
import { views } from './view.ts';
import { describe, values } from './words/en.ts';
import { labels } from './words/en/labels.ts';

export const announcements = defineFigure({
  id: 'announcements',
  views,
  sizes,
  datasets: ['summit', 'ledger'],
  prepare,
  cite,
  labels: { en: labels },
  draw,
  judging,
  describe,
  values,
});
