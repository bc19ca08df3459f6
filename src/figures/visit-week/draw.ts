import type { Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { stopOf, type Week } from './data.ts';
import { photo } from './draw/photo.ts';
import { week } from './draw/week.ts';
import { sizes } from './layout.ts';
import type { State } from './view.ts';
import type { Words } from './words.ts';

/** One evening in three years, or five days of lives that meet. */
export const draw = (data: Week, state: State, layout: LayoutName, words: Words): Scene => ({
  ...sizes[layout],
  marks:
    state.span === 'years'
      ? photo(stopOf(data, state.stop), layout, words)
      : week(data, layout, words),
});
