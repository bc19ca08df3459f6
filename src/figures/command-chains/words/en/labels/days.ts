import type { DaysWords } from '../../../words.ts';

/** What the one scale of days says in English. */
export const days: DaysWords = {
  mark: 'Maintenance backlogs, longest',
  backlog: {
    wide: (times) => [
      'days: maintenance backlogs of up to that, said Emanuel;',
      `on the same scale, past the edge ${times} times`,
    ],
    narrow: (times) => ['days of backlog, said Emanuel:', `past the edge ${times} times`],
  },
};
