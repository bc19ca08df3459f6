import type { View } from '../contract.ts';

/** Which places are on the map, and what the circles of all of them tell. */
export type State =
  { readonly places: 'fact-sheet' } | { readonly places: 'all'; readonly by: 'amount' | 'outcome' };

export const views: readonly View<State>[] = [
  { id: 'visit-week', state: { places: 'fact-sheet' } },
  { id: 'by-amount', state: { places: 'all', by: 'amount' } },
  { id: 'what-became', state: { places: 'all', by: 'outcome' } },
];
