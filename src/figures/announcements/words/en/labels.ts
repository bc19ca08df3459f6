import { statuses } from '../../../marks/words/en/statuses.ts';
import type { Labels } from '../../words.ts';
import { cases } from './labels/cases.ts';
import { topics } from './labels/topics.ts';
import { tracker } from './labels/tracker.ts';

/** What the pictures say in English. */
export const labels: Labels = {
  statuses,
  bands: {
    'Defence & security': { name: 'Defence & security', short: 'Defence' },
    'Leading on innovation': { name: 'Leading on innovation', short: 'Innovation' },
    'Economic security & investment': { name: 'Economic security & investment', short: 'Economy' },
    'Diplomacy & development': { name: 'Diplomacy & development', short: 'Diplomacy' },
    'Climate & clean energy': { name: 'Climate & clean energy', short: 'Climate' },
    'People-to-people': { name: 'People-to-people', short: 'People' },
    Space: { name: 'Space', short: 'Space' },
    trilateral: { name: 'Trilateral statement', short: 'Trilateral' },
    outside: { name: 'Without a tile', short: 'No tile' },
  },
  topics,
  wordings: {
    'signed or completed': ['signed or', 'completed'],
    'launched or announced': ['launched or', 'announced'],
    'firm commitment': ['firm', 'commitment'],
    'plan or intention': ['plan or', 'intention'],
    'welcome or reaffirm': ['welcome or', 'reaffirm'],
    'explore or consider': ['explore or', 'consider'],
    'private-sector announcement': ['companies’', 'own news'],
  },
  firmest: 'firmest words',
  softest: 'softest',
  howMany: {
    others: 'What others say',
    ours: 'We count, in the fact sheet',
    atLeast: (n) => `over ${n}`,
    of: {
      official: 'says a US official',
      magazine: 'says a web magazine',
      headings: 'sub-headings',
      deals: 'company deals',
    },
    rule: {
      narrow: 'A tile is an item, a column a sub-heading',
      wide: 'A tile is an item; a column is a sub-heading, in the order of the fact sheet',
    },
    noHeading: 'under no heading',
  },
  tracker,
  cases,
  judge: { promised: 'Promised', happened: 'What happened', ask: 'Your verdict?' },
};
