import type { View } from '../contract.ts';

/** What the bands of leaders carry: the promises as one line with the meetings on it, or each as a thread. */
export interface State {
  readonly promises: 'together' | 'apart';
}

export const views: readonly View<State>[] = [
  { id: 'relay', state: { promises: 'together' } },
  { id: 'threads', state: { promises: 'apart' } },
];
