import { defineFigure } from '../contract.ts';
import { motifOf, sizes, states, type Motif } from './motif.ts';
import { drawMotif } from './draw.ts';
import { describe } from './describe.ts';

/** The cover's lattice: the partnership network without its labels, one strip for each pair. */
export const kumiko = defineFigure<Motif>({
  id: 'kumiko',
  states: Object.keys(states),
  sizes,
  datasets: ['network'],
  prepare: motifOf,
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
