import type { Mark } from '../../../../scene/mark.ts';
import type { Defence } from '../../data.ts';
import type { Frame } from '../../layout.ts';
import type { Words } from '../../words.ts';

/** What a state says over its plots: thin lines and fills below the text, text with a halo of paper. */
export interface Notes {
  readonly below?: readonly Mark[];
  /** Marks of their own on top of the lines. */
  readonly over?: readonly Mark[];
  readonly texts: readonly Mark[];
}

/** The notes of one state. */
export type Annotate = (frame: Frame, data: Defence, words: Words) => Notes;
