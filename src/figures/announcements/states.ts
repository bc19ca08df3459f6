import type { Edition } from '../../editions/edition.ts';
import type { Mark } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { Announcements } from './data.ts';
import { STATUSES } from './topics.ts';
import { byTheme } from './views/by-theme.ts';
import { byWording } from './views/by-wording.ts';
import { howMany } from './views/how-many.ts';
import { judge } from './views/judge.ts';
import { key } from './views/tracker-key.ts';
import { lit } from './views/tracker-words.ts';
import { tracker, type Lit } from './views/tracker.ts';
import { openPlaces, unknownWords } from './views/unknown-words.ts';

type View = (data: Announcements, layout: LayoutName, edition: Edition) => Mark[];

/** Still going, or done in part. */
export const UNFINISHED: Lit = ['ongoing', 'partly'];
/** Come to a stop. */
export const STOPPED: Lit = ['stalled', 'dropped'];

/** What each state of the figure draws. */
export const views: Readonly<Record<string, View>> = {
  'how-many': howMany,
  'by-theme': byTheme,
  'by-wording': byWording,
  'tracker-all': tracker(STATUSES, key),
  'tracker-kept': tracker(['kept'], lit(['kept'], { narrow: 'topics kept', wide: 'topics kept' })),
  'tracker-ongoing': tracker(
    UNFINISHED,
    lit(UNFINISHED, {
      narrow: 'unfinished',
      wide: 'topics unfinished: ongoing or kept in part',
    }),
  ),
  'tracker-stalled': tracker(
    STOPPED,
    lit(STOPPED, { narrow: 'stopped', wide: 'topics stopped: stalled or dropped' }),
  ),
  'tracker-unknown': tracker(['unknown'], unknownWords, openPlaces),
  judge: judge(false),
  'judge-answer': judge(true),
};
