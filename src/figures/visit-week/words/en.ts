import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords, Telling } from '../../contract.ts';
import { counted, type Values } from '../../values/value.ts';
import { DAYS, type Stop, stopOf, stopRow, type Week } from '../data.ts';
import { tables } from './en/tables.ts';
import { labels } from './en/labels.ts';
import type { Labels } from '../words.ts';

const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of the figure. */
function describe(data: Week, edition: Edition): FigureWords {
  return {
    title: 'The visit of April 2024, day by day',
    views: {
      photo: {
        name: 'One photograph',
        takeaway: `${edition.date(stopOf(data, 'beast').date)}: two leaders share a car, the evening before the summit`,
        description:
          'A long car from above: hood, windscreen, roof, four wheels. On its back seat sit two dots side by side, Biden in indigo and Kishida in vermilion; a line of each colour runs along the car’s way, so that the two lines share the car. It is the evening of the ride to a private dinner.',
      },
      tenth: {
        name: 'The 10th',
        takeaway:
          '10 April: the two leaders’ lines run together from the welcome to the state dinner',
        description:
          'From above, the car has grown small and driven on along Kishida’s line, to the end of 10 April; Kishida’s dot is on its back seat. Behind it Biden’s line bends in to his for the ride on the 9th, where two dots share a ring, parts again, and joins it for the summit and the state dinner of the 10th. What lies ahead is not drawn yet.',
      },
      eleventh: {
        name: 'The 11th',
        takeaway: '11 April: Kishida alone before Congress, then three leaders at one table',
        description:
          'The car has driven through 11 April. A ring with Kishida’s dot alone is the speech to Congress; after it Biden’s line bends in again and a third, that of Marcos, comes from the other side: one ring holds all three.',
      },
      week: {
        name: 'Four days',
        takeaway:
          '{stops} stops in four days: {with-biden} with Biden, one of them with Marcos too',
        description: `The car has driven on to the end of the week. Kishida’s line goes straight through the days from ${edition.date(DAYS[0])} on. Biden’s joins it for the ride on the 9th, for the summit and the state dinner on the 10th, and for the summit with the Philippines on the 11th, where Marcos’s line joins them. At the speech to Congress on the 11th and in North Carolina on the 12th Kishida’s line is alone. Small print names what else happened on the same days.`,
      },
    },
    caption:
      'Order within a day is as reported; distances are not hours, and the car stands for how far the week has got: only the ride of 9 April is known to us. The American name of the visit was “Official Visit with State Dinner”. The ride on 9 April went to a private dinner in a restaurant; the state dinner was on 10 April.',
    tables: tables(data, edition),
  };
}

/** Numbers for the headlines. */
function values({ stops }: Week, edition: Edition): Values {
  const rows = (list: readonly Stop[]) => list.map(({ id }) => ({ id: stopRow(id) }));
  const rule = (what: string): string =>
    `${what}, of the stops that the chapter draws: a selection.`;
  const print = (value: number): string => cap(edition.count(value));
  const shared = stops.filter(({ biden }) => biden);
  return {
    stops: counted(rows(stops), rule('Stops of Kishida’s visit 9 to 12 April 2024'), print),
    'with-biden': counted(rows(shared), rule('Stops at which Biden was there too'), edition.count),
  };
}

/** All that the figure says in English. */
export const en: Telling<Week, Labels> = { labels, describe, values };
