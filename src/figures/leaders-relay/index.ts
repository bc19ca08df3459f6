import { defineFigure } from '../contract.ts';
import { citedIn, named } from '../going.ts';
import { prepare } from './data.ts';
import { describe } from './describe.ts';
import { relay } from './draw-relay.ts';
import { threads } from './draw-threads.ts';

const sizes = { narrow: { width: 360, height: 300 }, wide: { width: 760, height: 480 } };

export const leadersRelay = defineFigure({
  id: 'leaders-relay',
  views: named(['relay', 'threads']),
  sizes,
  datasets: ['summit', 'ledger', 'people'],
  prepare,
  cite: citedIn(prepare, describe),
  draw: (data, state, layout, edition) => ({
    ...sizes[layout],
    marks: state === 'threads' ? threads(data, layout) : relay(data, layout, edition),
  }),
  describe,
  values: ({ terms }, edition) => ({
    leaders: edition.count(terms.length),
    'prime-ministers': edition.count(terms.filter(({ office }) => office === 'jp').length),
    presidents: edition.count(terms.filter(({ office }) => office === 'us').length),
  }),
});
