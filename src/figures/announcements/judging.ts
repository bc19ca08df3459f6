import { missing } from '../../data/missing.ts';
import type { Judging } from '../contract.ts';
import type { Announcements } from './data.ts';
import { CASES } from './data/judge-cases.ts';
import { STATUSES, type Topic } from './data/topics.ts';
import type { Words } from './words.ts';

function topicOf({ topics }: Announcements, id: string): Topic {
  const topic = topics.find((one) => one.id === id);
  if (!topic)
    throw missing('ledger/outcomes', `no row "${id}"`, 'an outcome that the reader is to judge');
  return topic;
}

/** The tiles that a reader may judge before the tracker’s answer is shown. */
export const judging = (data: Announcements, { labels }: Words): Judging => ({
  answers: STATUSES.map((status) => labels.statuses[status]),
  cases: CASES.map(({ item, topic: id }) => {
    const { status, happened: found } = topicOf(data, id);
    return { row: id, ...labels.cases[item], found, answer: labels.statuses[status] };
  }),
});
