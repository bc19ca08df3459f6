import type { Status } from '../../status.ts';

/** What the statuses are called in English. */
export const statuses: Readonly<Record<Status, string>> = {
  kept: 'kept',
  ongoing: 'ongoing',
  partly: 'partly',
  stalled: 'stalled',
  dropped: 'dropped',
  unknown: 'unknown',
};
