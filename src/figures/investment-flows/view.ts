import type { View } from '../contract.ts';

/** Which picture is drawn: positions up to a year-end, what stands beside the holdings, or one of a kind. */
export type State =
  | { readonly picture: 'positions'; readonly until: 2018 | 2019 }
  | { readonly picture: 'holdings'; readonly beside: 'steel' | 'pledge' }
  | { readonly picture: 'lead' | 'sectors' | 'directions' | 'announced' | 'hollow' };

export const views: readonly View<State>[] = [
  { id: 'second-place', state: { picture: 'positions', until: 2018 } },
  { id: 'jump-2019', state: { picture: 'positions', until: 2019 } },
  { id: 'first-by-how-much', state: { picture: 'lead' } },
  { id: 'sectors', state: { picture: 'sectors' } },
  { id: 'other-direction', state: { picture: 'directions' } },
  { id: 'announced', state: { picture: 'announced' } },
  { id: 'steel', state: { picture: 'holdings', beside: 'steel' } },
  { id: 'price-of-entry', state: { picture: 'holdings', beside: 'pledge' } },
  { id: 'hollow', state: { picture: 'hollow' } },
];
