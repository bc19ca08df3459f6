import type { View } from '../contract.ts';
import { days } from './data/days.ts';

/** The network as it was on a day. */
export interface State {
  /** Last day that counts, ISO. */
  readonly day: string;
}

export type ViewId = keyof typeof days;

export const viewIds: readonly ViewId[] = ['star', 'beams', 'lattice'];

export const views: readonly View<State>[] = viewIds.map((id) => ({
  id,
  state: { day: days[id] },
}));
