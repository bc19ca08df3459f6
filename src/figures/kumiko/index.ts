import { defineFigure } from '../contract.ts';
import { cite, prepare } from './data.ts';
import { draw } from './draw.ts';
import { sizes } from './layout.ts';
import { views } from './view.ts';
import { describe, values } from './words/en.ts';
import { labels } from './words/en/labels.ts';

/** The cover's lattice: the partnership network without its labels, one strip for each pair. */
export const kumiko = defineFigure({
  id: 'kumiko',
  views,
  sizes,
  datasets: ['network'],
  prepare,
  cite,
  labels: { en: labels },
  draw,
  describe,
  values,
});
