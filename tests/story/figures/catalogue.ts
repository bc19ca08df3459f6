import type { Figure } from './contract.ts';
import { days } from './days/index.ts';
import { sizes } from './sizes/index.ts';

/** The one list of figures. A figure that is not here does not exist. */
export const figures: readonly Figure[] = [sizes, days];
