import { defineFigure } from '../contract.ts';
import { citedIn, named } from '../going.ts';
import { motifOf, sizes, states } from './motif.ts';
import { drawMotif } from './draw.ts';
import { describe } from './describe.ts';

/** The cover's lattice: the partnership network without its labels, one strip for each pair. */
export const kumiko = defineFigure({
  id: 'kumiko',
  views: named(Object.keys(states)),
  sizes,
  datasets: ['network'],
  prepare: motifOf,
  cite: citedIn(motifOf, describe),
  draw: drawMotif,
  describe,
  values: (motif, edition) =>
    Object.fromEntries(
      Object.entries(motif.pairs).flatMap(([state, pairs]) => [
        [`pairs-${state}`, edition.count(pairs.length)],
        [`without-us-${state}`, edition.count(pairs.filter(({ tone }) => tone !== 'us').length)],
      ]),
    ),
});
