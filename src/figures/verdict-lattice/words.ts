import type { Worded } from '../contract.ts';
import type { Status } from '../marks/status.ts';
import { named } from '../named.ts';

/** What the pictures say. */
export interface Labels {
  readonly statuses: Readonly<Record<Status, string>>;
  /** Short names of the topics, by id. */
  readonly topics: Readonly<Record<string, string>>;
  /** Topics in a row. */
  readonly list: (topics: readonly string[]) => string;
  /** A joint that a reader asks for: its topic and what became of it. */
  readonly joint: (topic: string, status: string) => string;
}

export type Words = Worded<Labels>;

/** The short name of a topic. */
export const topicName = ({ lang, labels }: Words, id: string): string =>
  named(labels.topics, id, `announcements/words/${lang}/labels/topics.ts`);
