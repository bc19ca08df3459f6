import type { ByLayout, LayoutName, Lines, Worded } from '../contract.ts';
import { named } from '../named.ts';
import type { Counts } from './data/counts.ts';
import type { Wording } from './data/items.ts';
import type { CaseItem } from './data/judge-cases.ts';
import type { Status } from './data/topics.ts';
import type { BandName } from './layout/bands.ts';

/** What became of a case that the reader judges, told as facts; the verdict is the tracker’s. */
export interface CaseWords {
  readonly name: string;
  readonly promised: string;
  readonly happened: string;
  /** Why the tracker says what it says. */
  readonly because: string;
}

/** What the skyline of sub-headings says. */
interface HowMany {
  readonly others: string;
  readonly ours: string;
  /** A lower bound: “over 70”. */
  readonly atLeast: (n: string) => string;
  /** Under each number: what is counted, or who says it. */
  readonly of: Readonly<Record<keyof Counts, string>>;
  readonly rule: ByLayout<string>;
  /** Under the last column. */
  readonly noHeading: string;
}

/** What the tracker says beside its tiles. */
interface Tracker {
  readonly title: (topics: string) => string;
  /** A status and how many topics have it, where both share a line. */
  readonly entry: (name: string, n: string) => string;
  /** Names the tiles that nobody checked; a phone’s note goes on with it. */
  readonly unchecked: ByLayout<string>;
  readonly note: ByLayout<string>;
  /** Topics named in a row; after their status, unless it is the one that the view is about. */
  readonly row: (topics: readonly string[], status?: string) => string;
  readonly more: (n: string) => string;
  /** After their number: the topics with these statuses. */
  readonly lit: (statuses: readonly Status[], layout: LayoutName) => string;
  readonly unanswered: ByLayout<string>;
  /** What the search for an answer ended with, by topic id. */
  readonly searched: Readonly<Record<string, string>>;
  readonly quiet: { readonly other: string; readonly none: string };
}

/** What the pictures say. */
export interface Labels {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly bands: Readonly<Record<BandName, { readonly name: string; readonly short: string }>>;
  /** Short enough to stand beside their tiles, by topic id. */
  readonly topics: Readonly<Record<string, string>>;
  readonly wordings: Readonly<Record<Wording, Lines>>;
  /** The two ends of the wordings. */
  readonly firmest: string;
  readonly softest: string;
  readonly howMany: HowMany;
  readonly tracker: Tracker;
  readonly cases: Readonly<Record<CaseItem, CaseWords>>;
  readonly judge: { readonly promised: string; readonly happened: string; readonly ask: string };
}

export type Words = Worded<Labels>;

/** The short name of a topic. */
export const topicName = ({ lang, labels }: Words, id: string): string =>
  named(labels.topics, id, `announcements/words/${lang}/labels/topics.ts`);
