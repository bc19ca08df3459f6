import type { View } from '../contract.ts';

/** A step of the agreement up to which the days are counted. */
export type Until = 'raa-signed' | 'raa-in-force';

/** What is opened up for labels: the agreement, with the time from the summit to one of its steps, or the radars. */
export type State =
  { readonly about: 'agreement'; readonly until: Until } | { readonly about: 'radars' };

export const views: readonly View<State>[] = [
  { id: 'signed', state: { about: 'agreement', until: 'raa-signed' } },
  { id: 'radars', state: { about: 'radars' } },
  { id: 'in-force', state: { about: 'agreement', until: 'raa-in-force' } },
];
