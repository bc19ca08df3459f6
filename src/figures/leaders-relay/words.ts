import type { ByLayout, Worded } from '../contract.ts';
import type { Status } from '../marks/status.ts';
import type { Office, ThreadId } from './data.ts';

/** What the pictures say. */
export interface Labels {
  readonly offices: Readonly<Record<Office, ByLayout<string>>>;
  /** Under a term: its first day. */
  readonly from: ByLayout<(date: string) => string>;
  /** What the dashes at the end of a band mean. */
  readonly open: ByLayout<string>;
  /** Names the line that is handed on, by the date of the summit. */
  readonly promises: (date: string) => string;
  /** What the rings are, where there is no room for their dates. */
  readonly visits: string;
  /** Standing promises, short enough to stand left of their lines. */
  readonly threads: Readonly<Record<ThreadId, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly ends: string;
}

export type Words = Worded<Labels>;
