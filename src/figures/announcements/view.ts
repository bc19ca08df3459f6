import type { View } from '../contract.ts';
import { STATUSES, type Status } from './data/topics.ts';

/** The list in an order, the tracker with some statuses lit, or three cases to judge. */
export type State =
  | { readonly show: 'list'; readonly by: 'heading' | 'theme' | 'wording' }
  | { readonly show: 'tracker'; readonly lit: readonly Status[] }
  | { readonly show: 'cases'; readonly answered: boolean };

/** Still going, or done in part. */
export const UNFINISHED: readonly Status[] = ['ongoing', 'partly'];
/** Come to a stop. */
export const STOPPED: readonly Status[] = ['stalled', 'dropped'];

export const views: readonly View<State>[] = [
  { id: 'how-many', state: { show: 'list', by: 'heading' } },
  { id: 'by-theme', state: { show: 'list', by: 'theme' } },
  { id: 'by-wording', state: { show: 'list', by: 'wording' } },
  { id: 'tracker-all', state: { show: 'tracker', lit: STATUSES } },
  { id: 'tracker-kept', state: { show: 'tracker', lit: ['kept'] } },
  { id: 'tracker-ongoing', state: { show: 'tracker', lit: UNFINISHED } },
  { id: 'tracker-stalled', state: { show: 'tracker', lit: STOPPED } },
  { id: 'tracker-unknown', state: { show: 'tracker', lit: ['unknown'] } },
  { id: 'judge', state: { show: 'cases', answered: false } },
  { id: 'judge-answer', state: { show: 'cases', answered: true } },
];
