import { statuses } from '../../../marks/words/en/statuses.ts';
import type { Labels } from '../../words.ts';

/** What the pictures say in English. */
export const labels: Labels = {
  offices: {
    jp: { wide: 'Prime ministers of Japan', narrow: 'Prime ministers' },
    us: { wide: 'Presidents of the United States', narrow: 'Presidents' },
  },
  from: { wide: (date) => `from ${date}`, narrow: (date) => date },
  open: {
    wide: 'dashed: later than our newest evidence',
    narrow: 'dashed: later than our evidence',
  },
  promises: (date) => `the promises of ${date}`,
  visits: 'rings: one visits the other',
  threads: {
    O18: 'Luzon corridor',
    O07: 'missiles',
    O34: 'critical minerals',
    O02: 'US command',
    O26: 'fusion',
    O09: 'air defence',
    O22: 'Quad summits',
    O32: 'chip research',
    O23: 'IRA–GX dialogue',
    O24: 'climate targets',
  },
  statuses,
  ends: 'A line ends at its newest evidence',
};
