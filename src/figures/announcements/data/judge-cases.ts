/**
 * Tiles for the reader to judge before the tracker's answer is shown: the item, and the topic whose
 * status is the answer. Late, short, and silent: three ways for a promise to be hard to judge.
 */
export const CASES = [
  { item: 'D133', topic: 'O20' },
  { item: 'D115', topic: 'O41' },
  { item: 'D082', topic: 'O23' },
] as const;

export type Case = (typeof CASES)[number];
export type CaseItem = Case['item'];
