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
      week: {
        name: 'Four days',
        takeaway:
          '{stops} stops in four days: {with-biden} with Biden, one of them with Marcos too',
        description: `Three lines run through the days from ${edition.date(DAYS[0])} on. Kishida’s goes straight through. Biden’s joins it for the ride on the 9th, where the car stands small with both on its back seat, for the summit and the state dinner on the 10th, and for the summit with the Philippines on the 11th, where Marcos’s line joins them. At the speech to Congress on the 11th and in North Carolina on the 12th Kishida’s line is alone. Small print names what else happened on the same days.`,
      },
    },
    caption:
      'Order within a day is as reported; distances are not hours. The American name of the visit was “Official Visit with State Dinner”. The ride on 9 April went to a private dinner in a restaurant; the state dinner was on 10 April.',
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
