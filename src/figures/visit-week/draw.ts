import type { Edition } from '../../editions/edition.ts';
import type { Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { stopOf, type Week } from './data.ts';
import { photo } from './draw/photo.ts';
import { week } from './draw/week.ts';
import { sizes } from './layout.ts';
import type { State } from './view.ts';

/** One evening in three years, or five days of lives that meet. */
export const draw = (data: Week, state: State, layout: LayoutName, edition: Edition): Scene => ({
  ...sizes[layout],
  marks:
    state.span === 'years' ? photo(stopOf(data, state.stop), layout, edition) : week(data, layout),
});
