import type { View } from '../contract.ts';

/** Where the map looks, and what it tells of: two encounters, a joint sail, or the corridor on land. */
export type State =
  | { readonly window: 'sea'; readonly told: 'water-cannon' | 'sail' }
  | { readonly window: 'luzon'; readonly told: 'corridor' };

export const views: readonly View<State>[] = [
  { id: 'shoal', state: { window: 'sea', told: 'water-cannon' } },
  { id: 'patrol', state: { window: 'sea', told: 'sail' } },
  { id: 'corridor', state: { window: 'luzon', told: 'corridor' } },
];
