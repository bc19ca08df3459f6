import type { View } from '../contract.ts';

/** The network as it was on a day. */
export interface State {
  /** Last day that counts, ISO. */
  readonly day: string;
}

/** Last day that counts in each view. */
export const days = {
  star: '1954-12-31',
  beams: '2014-12-31',
  lattice: '2026-11-30',
} as const;

export type ViewId = keyof typeof days;

export const viewIds: readonly ViewId[] = ['star', 'beams', 'lattice'];

export const views: readonly View<State>[] = viewIds.map((id) => ({
  id,
  state: { day: days[id] },
}));
