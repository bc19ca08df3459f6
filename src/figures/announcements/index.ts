import { defineFigure } from '../contract.ts';
import { citedIn, named } from '../going.ts';
import { prepare } from './data.ts';
import { describe } from './describe.ts';
import { views } from './states.ts';
import { values } from './values.ts';

const sizes = { narrow: { width: 360, height: 320 }, wide: { width: 760, height: 600 } };

export const announcements = defineFigure({
  id: 'announcements',
  views: named(Object.keys(views)),
  sizes,
  datasets: ['summit', 'ledger'],
  prepare,
  cite: citedIn(prepare, describe),
  draw: (data, state, layout, edition) => {
    const view = views[state];
    if (!view)
      throw new Error(
        `announcements has no state "${state}"; it has ${Object.keys(views).join(', ')}`,
      );
    return { ...sizes[layout], marks: view(data, layout, edition) };
  },
  describe,
  values,
});
