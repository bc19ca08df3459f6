import { topics } from '../../../announcements/words/en/labels/topics.ts';
import { statuses } from '../../../marks/words/en/statuses.ts';
import type { Labels } from '../../words.ts';

/** What the pictures say in English. */
export const labels: Labels = {
  statuses,
  topics,
  list: (names) => names.join(', '),
  joint: (topic, status) => `${topic}: ${status}`,
};
