import { defineFigure } from '../contract.ts';
import { citedIn, named } from '../going.ts';
import { prepare } from './data.ts';
import { describe } from './describe.ts';
import { photo } from './draw-photo.ts';
import { week } from './draw-week.ts';

const sizes = { narrow: { width: 360, height: 300 }, wide: { width: 760, height: 480 } };

export const visitWeek = defineFigure({
  id: 'visit-week',
  views: named(['photo', 'week']),
  sizes,
  datasets: ['summit'],
  prepare,
  cite: citedIn(prepare, describe),
  draw: (data, state, layout, edition) => ({
    ...sizes[layout],
    marks: state === 'photo' ? photo(data, layout, edition) : week(data, layout),
  }),
  describe,
  values: ({ stops }, edition) => ({ stops: edition.count(stops.length) }),
});
