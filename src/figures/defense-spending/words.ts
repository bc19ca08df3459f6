import type { ByLayout, Worded } from '../contract.ts';
import type { Part } from './data/ways.ts';
import type { NoteLabels } from './words/labels/notes.ts';
import type { OverTimeLabels } from './words/labels/over-time.ts';
import type { TwoWaysLabels } from './words/labels/two-ways.ts';

/** What the pictures say. */
export interface Labels {
  /** The column of a fiscal year. */
  readonly column: (year: number) => string;
  /** The diamond of the government’s own 2.0%, and the words beside it. */
  readonly framework: string;
  readonly byGovernment: ByLayout<(percent: string) => string>;
  readonly overTime: OverTimeLabels;
  /** By what they tell. */
  readonly notes: NoteLabels;
  readonly twoWays: TwoWaysLabels;
  /** What the government counts, in words that fit beside a bar. */
  readonly parts: Readonly<Record<Part['id'], string>>;
  /** Under whose terms SIPRI’s numbers stand, and where they were read: a caution beside the source. */
  readonly database: string;
  readonly peers: {
    readonly title: (year: number) => string;
    /** Whose count it is. */
    readonly more: string;
    readonly estimate: (share: string) => string;
  };
}

export type Words = Worded<Labels>;
