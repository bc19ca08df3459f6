import { missing } from '../../data/missing.ts';
import type { Judging } from '../contract.ts';
import type { Announcements } from './data.ts';
import { CASES } from './data/judge-cases.ts';
import { STATUSES, type Topic } from './data/topics.ts';
import type { Labels } from './words.ts';

/** The topic of a case. Throws where the table has none. */
export function judgedTopic({ topics }: Announcements, id: string): Topic {
  const topic = topics.find((one) => one.id === id);
  if (!topic)
    throw missing('ledger/outcomes', `no row "${id}"`, 'an outcome that the reader is to judge');
  return topic;
}

/** The tiles that a reader may judge before the tracker’s answer is shown, in the words of a language. */
export const judgingIn =
  ({ statuses, cases }: Pick<Labels, 'statuses' | 'cases'>) =>
  (data: Announcements): Judging => ({
    answers: STATUSES.map((status) => statuses[status]),
    cases: CASES.map(({ item, topic: id }) => {
      const { status, happened: found } = judgedTopic(data, id);
      return { row: id, ...cases[item], found, answer: statuses[status] };
    }),
  });
