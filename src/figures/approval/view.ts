import type { View } from '../contract.ts';

/** What is drawn: the polls large, or small above the calendar of what followed. */
export interface State {
  readonly picture: 'polls' | 'calendar';
}

export const views: readonly View<State>[] = [
  { id: 'spring-2024', state: { picture: 'polls' } },
  { id: 'no-election', state: { picture: 'calendar' } },
];
