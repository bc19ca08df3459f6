import type { Edition } from '../../editions/edition.ts';
import type { FigureWords } from '../contract.ts';
import type { Week } from './data.ts';

const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Title, states, caption, table and sources of the figure. */
export function describe({ entries, stops, days }: Week, edition: Edition): FigureWords {
  const shared = stops.filter(({ biden }) => biden).length;
  const [first = '', evening = ''] = days;
  return {
    title: 'The visit of April 2024, day by day',
    views: {
      photo: {
        name: 'One photograph',
        takeaway: `${edition.date(evening)}: two leaders share a car, the evening before the summit`,
        description:
          'A line of three years, 2024 to 2026, empty but for one mark near its start: two dots side by side in a capsule, one for Biden and one for Kishida, on the ride to a private dinner.',
      },
      week: {
        name: 'Four days',
        takeaway: `${cap(edition.count(stops.length))} stops in four days: ${edition.count(shared)} with Biden, one of them with Marcos too`,
        description: `Three lines run through the days from ${edition.date(first)} on. Kishida’s goes straight through. Biden’s joins it for the car ride on the 9th, for the summit and the state dinner on the 10th, and for the summit with the Philippines on the 11th, where Marcos’s line joins them. At the speech to Congress on the 11th and in North Carolina on the 12th Kishida’s line is alone. Small print names what else happened on the same days.`,
      },
    },
    caption:
      'Order within a day is as reported; distances are not hours. The American name of the visit was “Official Visit with State Dinner”. The ride on 9 April went to a private dinner in a restaurant; the state dinner was on 10 April.',
    tables: [
      {
        caption: 'Dated entries, 8–12 April 2024',
        columns: [
          { key: 'title', label: 'What' },
          { key: 'date', label: 'Date' },
          { key: 'description', label: 'Details' },
        ],
        rows: entries.map(({ id, date, title, description, source }) => ({
          id,
          cells: { title, date: edition.date(date), description },
          ...(source ? { source } : {}),
        })),
      },
    ],
    sources: entries.flatMap(({ source }) => source ?? []),
  };
}
