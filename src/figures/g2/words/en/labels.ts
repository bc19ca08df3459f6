import type { Labels } from '../../words.ts';
import { saidIn, whoOf } from './sayings.ts';

/** What the pictures say in English. */
export const labels: Labels = {
  term: 'G2',
  lens: {
    'us-japan': '“G2”, reported of the United States and Japan',
    'us-china': '“G2”, said by Trump of the United States and China',
  },
  japan: 'Japan',
  china: 'China',
  us: { wide: 'United States', narrow: 'US' },
  heading: (saying, date) => `${whoOf(saying)}, ${date}`,
  said: saidIn,
  footing: {
    said: 'his words',
    'other words': 'other words',
    opinion: 'their opinion',
    'not found': 'not verified',
  },
};
