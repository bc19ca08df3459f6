import { tableOf } from '../../columns/column.ts';
import { numberColumn, textColumn } from '../../columns/valued.ts';
import type { Telling } from '../../contract.ts';
import { planetOf, type Planet, type Planets } from '../../planets.ts';
import { counted, read } from '../../values/value.ts';
import { isBrisk } from '../brisk.ts';
import type { Labels } from '../words.ts';

/** All that the figure says in English. */
export const en: Telling<Planets, Labels> = {
  labels: { hours: (number) => `${number} hours` },
  describe: (planets, edition) => ({
    title: 'How long a day lasts',
    caption: 'From one noon to the next, in hours; years in days of the Earth.',
    views: {
      brisk: {
        name: 'The brisk ones',
        takeaway: 'On {brisk} planets noon returns within 25 hours',
        description:
          'Six bars, as long as the days of the Earth, Mars and the four giants. Those of the Earth and of Mars are the longest and almost the same.',
      },
      slow: {
        name: 'The slow ones',
        takeaway: 'On Mercury a day lasts {mercury-days} of ours',
        description:
          'Eight bars. Those of Mercury and Venus are coloured and fill the picture; on their scale the days of the other six are hardly to be seen.',
      },
    },
    tables: [
      tableOf<Planet>(
        {
          caption: 'Days and years',
          from: 'planets/planets',
          rows: planets,
          id: ({ id }) => id,
          columns: [
            textColumn('name', 'Planet', ({ name }) => name),
            numberColumn('day', 'Day, hours', ({ day_hours: day }) => day, { unit: 'hours' }),
            numberColumn('year', 'Year, days', ({ year_days: year }) => year, { unit: 'days' }),
          ],
        },
        edition,
      ),
    ],
  }),
  values: (planets, { count, number }) => {
    const day = (id: string): number => planetOf(planets, id).day_hours;
    const year = planetOf(planets, 'mercury').year_days;
    return {
      brisk: counted(planets.filter(isBrisk), 'Planets with a day of less than 25 hours.', count),
      jupiter: read(number(day('jupiter')), 'From noon to noon, in hours.', 'jupiter', 'day'),
      'mercury-days': {
        text: number(day('mercury') / day('earth'), 0),
        rule: 'The day of Mercury in days of the Earth, rounded.',
        rows: ['mercury', 'earth'],
        how: { kind: 'times', column: 'day' },
      },
      'mercury-year': read(number(year), 'Once around the Sun, in our days.', 'mercury', 'year'),
    };
  },
};
