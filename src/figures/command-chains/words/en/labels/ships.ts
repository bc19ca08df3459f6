import type { ShipsWords } from '../../../words.ts';

/** What the two shores say in English. */
export const ships: ShipsWords = {
  marks: {
    overhaul: 'One overhaul in a commercial yard',
    based: 'Ships based in Japan',
    home: 'Yards in the United States',
    limit: 'Days of repair abroad',
  },
  japan: 'Japan',
  us: 'United States',
  yards: ['Yokohama', 'Yokosuka', 'Sasebo'],
  overhaul: (status) => `${status}: one overhaul`,
  cost: {
    wide: (millions, date) => `$${millions} million, done ${date}`,
    narrow: (millions, year) => `$${millions} million, ${year}`,
  },
  based: {
    wide: ['ships based in Japan', 'are serviced here'],
    narrow: ['ships based', 'in Japan are', 'serviced here'],
  },
  route: ['ships whose home port', 'is in the US or Guam'],
  backlog: { wide: ['maintenance', 'backlogs of up to'], narrow: ['backlogs of up to'] },
  backlogDays: (n) => `${n} days`,
  backlogSaid: 'days, said Emanuel',
  limit: {
    wide: 'Days of repair abroad allowed to ships from American home ports',
    narrow: 'Days of repair abroad, US home ports',
  },
  kept: {
    wide: (n) => `${n} kept in a House draft, 2024`,
    narrow: (n) => `${n} kept in a draft of 2024`,
  },
  asked: (n) => `${n} asked`,
};
