import type { Base } from '../../../data/own.ts';
import type { TwoWaysLabels } from '../../labels/two-ways.ts';

const BASES: Readonly<Record<Base, string>> = {
  'fiscal-2022': 'the GDP of fiscal 2022',
  calendar: 'SIPRI’s GDP of 2025',
};
const SHORT: Readonly<Record<Base, string>> = {
  'fiscal-2022': '2022’s GDP',
  calendar: '2025’s GDP',
};

/** What the picture of the two counts says in English. */
export const twoWays: TwoWaysLabels = {
  government: {
    title: {
      wide: 'The government’s count: fiscal 2025, supplementary budget included',
      narrow: 'The government’s count, fiscal 2025',
    },
    of: {
      wide: (yen) => `${yen} trillion yen, of the GDP of fiscal 2022`,
      narrow: () => 'of fiscal 2022’s GDP',
    },
  },
  own: {
    title: { wide: 'Your count: fiscal 2025', narrow: 'Your count, fiscal 2025' },
    of: {
      wide: (yen, by) => `${yen} trillion yen, of ${BASES[by]}`,
      narrow: (_, by) => `of ${SHORT[by]}`,
    },
    tokyo: 'The government’s count',
    mark: (percent) => `Tokyo’s: ${percent}`,
  },
  sipri: {
    title: {
      wide: (year) => `SIPRI’s count: calendar ${year}`,
      narrow: (year) => `SIPRI’s count, calendar ${year}`,
    },
    of: {
      wide: (yen, year) => `${yen} trillion yen, of the GDP of ${year}`,
      narrow: (_, year) => `of ${year}’s GDP`,
    },
    bar: 'SIPRI’s count',
    yen: { wide: (yen) => yen, narrow: (yen) => `${yen} trillion yen` },
    made: {
      wide: (budget, more, all) => [
        `${budget} budget + ${more} of the supplementary one = ${all} for fiscal 2025,`,
        'spread over calendar years; no coast guard, no other ministries',
      ],
      narrow: () => [
        'no coast guard, no other ministries;',
        'fiscal years spread over calendar ones',
      ],
    },
  },
  goal: { wide: (gdp) => `2% of ${gdp} trillion`, narrow: (gdp) => `2% of ${gdp} tn` },
  oldCeiling: 'the old ceiling, 1%',
  goalMoved: ['the GDP of a later year,', 're-estimated upwards'],
};
