import type { View } from '../contract.ts';
import type { Joint } from './data.ts';

/** The screen as far as the story has come: up to a chapter, or finished. */
export interface State {
  /** Last chapter read; absent: the whole story, with the tracker. */
  readonly upTo?: number;
}

const CHAPTERS = [1, 2, 3, 4, 5, 6] as const;

export const views: readonly View<State>[] = [
  { id: 'whole', state: {} },
  ...CHAPTERS.map((upTo) => ({ id: `chapter-${upTo}`, state: { upTo } })),
];

/** Whether the story has told by then what became of a topic. */
export const isSet = ({ chapter = Infinity }: Joint, { upTo = Infinity }: State): boolean =>
  chapter <= upTo;
