import type { View } from '../contract.ts';

/** A day at whose end the car has got so far, counted from the first of the five. */
export type Driven = 2 | 3 | 4;

/** One stop, so near that it fills the picture, or the days as far as the car has driven. */
export type State =
  { readonly span: 'ride'; readonly stop: string } | { readonly span: 'days'; readonly to: Driven };

export const views: readonly View<State>[] = [
  { id: 'photo', state: { span: 'ride', stop: 'beast' } },
  { id: 'tenth', state: { span: 'days', to: 2 } },
  { id: 'eleventh', state: { span: 'days', to: 3 } },
  { id: 'week', state: { span: 'days', to: 4 } },
];
