import { defineFigure } from '../contract.ts';
import { citedIn, named } from '../going.ts';
import { prepare } from './data.ts';
import { describe } from './describe.ts';
import { pair } from './draw.ts';

const sizes = { narrow: { width: 360, height: 300 }, wide: { width: 760, height: 480 } };
const views = { 'us-japan': pair('us-japan'), 'us-china': pair('us-china') };

export const g2 = defineFigure({
  id: 'g2',
  views: named(Object.keys(views)),
  sizes,
  datasets: ['ledger'],
  prepare,
  cite: citedIn(prepare, describe),
  draw: (data, state, layout, edition) => {
    const view = views[state as keyof typeof views];
    return { ...sizes[layout], marks: view(data, layout, edition) };
  },
  describe,
  values: () => ({}),
});
