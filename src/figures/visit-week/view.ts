import type { View } from '../contract.ts';

/** One stop, so near that it fills the picture, or all stops of the five days. */
export type State = { readonly span: 'ride'; readonly stop: string } | { readonly span: 'days' };

export const views: readonly View<State>[] = [
  { id: 'photo', state: { span: 'ride', stop: 'beast' } },
  { id: 'week', state: { span: 'days' } },
];
