import type { Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { stopOf, type Week } from './data.ts';
import { ride } from './draw/ride.ts';
import { week } from './draw/week.ts';
import { sizes } from './layout.ts';
import type { State } from './view.ts';
import type { Words } from './words.ts';

/** One ride in a car, or the five days of lives that meet. */
export const draw = (data: Week, state: State, layout: LayoutName, words: Words): Scene => ({
  ...sizes[layout],
  marks:
    state.span === 'ride'
      ? ride(stopOf(data, state.stop), layout, words)
      : week(data, state.to, layout, words),
});
