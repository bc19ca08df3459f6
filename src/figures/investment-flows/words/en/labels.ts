import type { Labels } from '../../words.ts';
import { bands } from './labels/bands.ts';
import { directions } from './labels/directions.ts';
import { holdings } from './labels/holdings.ts';
import { positions } from './labels/positions.ts';

/** What the pictures say in English. */
export const labels: Labels = {
  positions,
  bands,
  directions,
  holdings,
  ownSum: 'Own sum over the announced projects, listed with the figure “investment-map”',
};
