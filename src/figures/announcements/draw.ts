import type { Edition } from '../../editions/edition.ts';
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

const LISTS = { heading: howMany, theme: byTheme, wording: byWording };

function marks(data: Announcements, state: State, layout: LayoutName, edition: Edition): Mark[] {
  switch (state.show) {
    case 'list':
      return LISTS[state.by](data, layout, edition);
    case 'tracker':
      return tracker(data, state.lit, layout, edition);
    case 'cases':
      return judge(data, state.answered, layout);
  }
}

/** The tiles of one state. */
export const draw = (
  data: Announcements,
  state: State,
  layout: LayoutName,
  edition: Edition,
): Scene => ({ ...sizes[layout], marks: marks(data, state, layout, edition) });
