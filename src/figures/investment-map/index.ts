import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { draw } from './draw.ts';
import { sizes } from './layout.ts';
import { views } from './view.ts';
import { describe, values } from './words/en.ts';
import { labels } from './words/en/labels.ts';

/** Where Japanese companies said they would build or buy, and what became of it. */
export const investmentMap = defineFigure({
  id: 'investment-map',
  views,
  sizes,
  datasets: ['investment', 'summit'],
  prepare,
  cite,
  labels: { en: labels },
  draw,
  describe,
  values,
});
