import { defineFigure } from '../contract.ts';
import { citedIn, named } from '../going.ts';
import { prepare } from './data.ts';
import { describe } from './describe.ts';
import { draw } from './draw.ts';
import { sizes } from './frame.ts';
import { values } from './values.ts';

/** Japan's defence spending: yen by fiscal year, the 1% ceiling, the break of 2022, 2% counted twice. */
export const defenseSpending = defineFigure({
  id: 'defense-spending',
  views: named([
    'shrinking-start',
    'ceiling',
    'breach',
    'plateau',
    'the-break',
    'two-ways',
    'peers',
    'moving-target',
  ]),
  sizes,
  datasets: ['defense'],
  prepare,
  cite: citedIn(prepare, describe),
  draw,
  describe,
  values,
});
