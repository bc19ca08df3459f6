import { tableOf } from '../../columns/column.ts';
import { numberColumn, textColumn } from '../../columns/valued.ts';
import type { Telling } from '../../contract.ts';
import { planetOf, type Planet, type Planets } from '../../planets.ts';
import { read } from '../../values/value.ts';

/** All that the figure says in English. */
export const en: Telling<Planets, object> = {
  labels: {},
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
};
