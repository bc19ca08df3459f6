import type { View } from '../contract.ts';
import type { ShareId } from './data.ts';

/** The share that is shown large, with the others small beside it; null: all of one size. */
export interface State {
  readonly large: ShareId | null;
}

export const views: readonly View<State>[] = [
  { id: 'three-numbers', state: { large: null } },
  { id: 'asia', state: { large: 'asia' } },
  { id: 'shipping', state: { large: 'shipping' } },
  { id: 'value', state: { large: 'value' } },
];
