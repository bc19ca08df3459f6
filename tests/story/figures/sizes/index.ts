import { barScene, sizesOf } from '../bars.ts';
import { tableOf } from '../columns/column.ts';
import { numberColumn, textColumn } from '../columns/valued.ts';
import { defineFigure } from '../contract.ts';
import { citePlanets, planetOf, planetsIn, type Planet, type Planets } from '../planets.ts';
import { read } from '../values/value.ts';

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
  labels: { en: {} },
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
  describe: (planets, edition) => ({
    title: 'How wide the planets are',
    caption: 'Diameters through the equator, in kilometres.',
    views: {
      all: {
        name: 'All eight',
        takeaway: 'Jupiter is {jupiter-earths} times as wide as the Earth',
        description:
          'Eight bars from the Sun outwards, as long as the planets are wide. Those of Jupiter and Saturn are far longer than the others; that of the Earth is coloured.',
      },
      rocky: {
        name: 'The inner four',
        takeaway: 'Among the inner planets the Earth is the widest',
        description:
          'Four bars, of Mercury, Venus, the Earth and Mars, on a scale of their own. That of Venus is almost as long as that of the Earth.',
      },
    },
    tables: [
      tableOf<Planet>(
        {
          caption: 'Diameters',
          from: 'planets/planets',
          rows: planets,
          id: ({ id }) => id,
          columns: [
            textColumn('name', 'Planet', ({ name }) => name),
            numberColumn('diameter', 'Diameter, km', ({ diameter_km: width }) => width, {
              unit: 'km',
              digits: 0,
            }),
          ],
        },
        edition,
      ),
    ],
  }),
  values: (planets, { number }) => {
    const width = (id: string): number => planetOf(planets, id).diameter_km;
    const cell = (id: string) =>
      read(number(width(id)), 'Diameter through the equator, in km.', id, 'diameter');
    return {
      jupiter: cell('jupiter'),
      earth: cell('earth'),
      'jupiter-earths': {
        text: number(width('jupiter') / width('earth'), 0),
        rule: 'The diameter of Jupiter in diameters of the Earth, rounded.',
        rows: ['jupiter', 'earth'],
        how: { kind: 'times', column: 'diameter' },
      },
      'earth-mercuries': {
        text: number(width('earth') / width('mercury'), 1),
        rule: 'The diameter of the Earth in diameters of Mercury.',
        rows: ['earth', 'mercury'],
        how: { kind: 'times', column: 'diameter' },
      },
    };
  },
});
