import type { View } from '../contract.ts';

/** One stop on an empty line of three years, or all stops of the five days. */
export type State = { readonly span: 'years'; readonly stop: string } | { readonly span: 'days' };

export const views: readonly View<State>[] = [
  { id: 'photo', state: { span: 'years', stop: 'beast' } },
  { id: 'week', state: { span: 'days' } },
];
