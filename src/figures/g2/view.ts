import type { View } from '../contract.ts';
import type { Pair } from './data.ts';

/** Of which two “G2” is said. */
export interface State {
  readonly pair: Pair;
}

export const views: readonly View<State>[] = [
  { id: 'us-japan', state: { pair: 'us-japan' } },
  { id: 'us-china', state: { pair: 'us-china' } },
];
