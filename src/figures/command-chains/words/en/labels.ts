import { statuses } from '../../../marks/words/en/statuses.ts';
import type { Labels } from '../../words.ts';
import { chains } from './labels/chains.ts';
import { days } from './labels/days.ts';
import { forum } from './labels/forum.ts';
import { missiles } from './labels/missiles.ts';
import { ships } from './labels/ships.ts';

/** What the pictures say in English. */
export const labels: Labels = { statuses, chains, forum, missiles, ships, days };
