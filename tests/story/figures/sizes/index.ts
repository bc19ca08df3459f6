import { barScene, sizesOf } from '../bars.ts';
import { defineFigure } from '../contract.ts';
import { citePlanets, planetsIn, type Planets } from '../planets.ts';
import { en } from './words/en.ts';

/** All planets, or the small ones alone on a scale of their own. */
interface State {
  readonly below?: number;
}

const GIANT = 20_000;
const sizesOfAll = sizesOf(8);

/** How wide the planets are, as bars. */
export const sizes = defineFigure<Planets, State, object>({
  id: 'sizes',
  views: [
    { id: 'all', state: {} },
    { id: 'rocky', state: { below: GIANT } },
  ],
  sizes: sizesOfAll,
  datasets: ['planets'],
  prepare: planetsIn,
  cite: citePlanets,
  draw: (planets, { below = Infinity }, layout, words) =>
    barScene(
      planets
        .filter(({ diameter_km: width }) => width < below)
        .map(({ id, name, diameter_km: width }) => ({
          id,
          name,
          value: width,
          printed: words.number(width),
          ink: id === 'earth' ? 'earth' : 'partner',
        })),
      sizesOfAll[layout],
    ),
  words: { en },
});
