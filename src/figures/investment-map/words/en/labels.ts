import { usState } from '../../../marks/words/en/us-state.ts';
import type { Labels } from '../../words.ts';
import { amounts } from './labels/amounts.ts';
import { outcomes } from './labels/outcomes.ts';
import { visit } from './labels/visit.ts';

/** What the maps say in English. */
export const labels: Labels = {
  site: (company, place, amount) =>
    amount === undefined
      ? `${company}, ${place}`
      : `${company}, ${place}, ${amount} billion dollars`,
  state: usState,
  visit,
  amounts,
  outcomes,
};
