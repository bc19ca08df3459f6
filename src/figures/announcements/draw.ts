import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { Announcements } from './data.ts';
import { byTheme } from './draw/by-theme.ts';
import { byWording } from './draw/by-wording.ts';
import { howMany } from './draw/how-many.ts';
import { judge } from './draw/judge.ts';
import { tracker } from './draw/tracker.ts';
import { sizes } from './layout.ts';
import type { State } from './view.ts';
import type { Words } from './words.ts';

const LISTS = { heading: howMany, theme: byTheme, wording: byWording };

function marks(data: Announcements, state: State, layout: LayoutName, words: Words): Mark[] {
  switch (state.show) {
    case 'list':
      return LISTS[state.by](data, layout, words);
    case 'tracker':
      return tracker(data, state.lit, layout, words);
    case 'cases':
      return judge(data, state.answered, layout, words);
  }
}

/** The tiles of one state. */
export const draw = (
  data: Announcements,
  state: State,
  layout: LayoutName,
  words: Words,
): Scene => ({ ...sizes[layout], marks: marks(data, state, layout, words) });
