import type { ByLayout } from '../../../../contract.ts';
import { statuses } from '../../../../marks/words/en/statuses.ts';
import type { Labels } from '../../../words.ts';

/** What topics with several statuses are together; others are named by them. */
const TOGETHER: Readonly<Record<string, ByLayout<string>>> = {
  'ongoing partly': { narrow: 'unfinished', wide: 'topics unfinished: ongoing or kept in part' },
  'stalled dropped': { narrow: 'stopped', wide: 'topics stopped: stalled or dropped' },
};

/** What the tracker says beside its tiles. */
export const tracker: Labels['tracker'] = {
  title: (topics) => `${topics} topics we followed`,
  entry: (name, n) => `${name} ${n}`,
  unchecked: { narrow: 'hollow:', wide: 'not checked' },
  note: {
    narrow: 'not checked',
    wide: 'Two tiles can share a topic. Round ones were followed although they have no tile.',
  },
  row: (topics, status) => `${status === undefined ? '' : `${status}: `}${topics.join(', ')}`,
  more: (n) => `and ${n} more`,
  lit: (lit, layout) =>
    TOGETHER[lit.join(' ')]?.[layout] ??
    `topics ${lit.map((status) => statuses[status]).join(' or ')}`,
  unanswered: { narrow: 'unknown', wide: 'topics without an answer' },
  searched: { O06: 'no law found', O10: 'no project found', O30: 'no signing found' },
  quiet: { other: 'another status', none: 'not checked' },
};
