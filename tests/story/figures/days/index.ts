import { barScene, sizesOf } from '../bars.ts';
import { defineFigure } from '../contract.ts';
import { citePlanets, planetsIn, type Planets } from '../planets.ts';
import { BRISK, isBrisk } from './brisk.ts';
import type { Labels } from './words.ts';
import { en } from './words/en.ts';

/** The planets whose day lasts less than so many hours, or all. */
interface State {
  readonly below?: number;
}

const sizesOfAll = sizesOf(8);

/** How long a day lasts, as bars. */
export const days = defineFigure<Planets, State, Labels>({
  id: 'days',
  views: [
    { id: 'brisk', state: { below: BRISK } },
    { id: 'slow', state: {} },
  ],
  sizes: sizesOfAll,
  datasets: ['planets'],
  prepare: planetsIn,
  cite: citePlanets,
  draw: (planets, { below = Infinity }, layout, words) =>
    barScene(
      planets
        .filter(({ day_hours: day }) => day < below)
        .map((planet) => ({
          id: planet.id,
          name: planet.name,
          value: planet.day_hours,
          printed: words.labels.hours(words.number(planet.day_hours)),
          ink: isBrisk(planet) ? 'partner' : 'slow',
        })),
      sizesOfAll[layout],
    ),
  words: { en },
});
