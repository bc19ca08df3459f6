import type { View } from '../contract.ts';

/** Which diagram is drawn; of the chains of command, before or after the headquarters of 2024–26 were `built`. */
export type State =
  | { readonly picture: 'chains'; readonly built: boolean }
  | { readonly picture: 'forum' | 'missiles' | 'ships' | 'days' };

export const views: readonly View<State>[] = [
  { id: 'two-chains', state: { picture: 'chains', built: false } },
  { id: 'two-headquarters', state: { picture: 'chains', built: true } },
  { id: 'dicas', state: { picture: 'forum' } },
  { id: 'missiles', state: { picture: 'missiles' } },
  { id: 'ships', state: { picture: 'ships' } },
  { id: 'days', state: { picture: 'days' } },
];
