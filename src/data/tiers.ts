/**
 * How much stands behind a page: 1 official, party or company, the document itself; 2 established
 * press, agency, institute, scholarship; 3 the rest.
 */
export type Tier = 1 | 2 | 3;

/** All tiers, the strongest first. */
export const TIERS: readonly Tier[] = [1, 2, 3];

/** What stands beside a document that is named because a weaker page reports it. */
const UNREAD = 'the document itself; not read by us';
/** What stands beside an official text whose own address is not known. */
const COPIED = 'official text, read in a copy';

interface Worded {
  readonly title: string;
  readonly caution?: string | null | undefined;
}

const says = ({ title, caution }: Worded, words: string): boolean =>
  `${title}; ${caution ?? ''}`.includes(words);

/** Whether a source is named and was not read: what is known of it stands on other pages. */
export const isUnread = (source: Worded): boolean => says(source, UNREAD);

/** Whether a source without an address says why it has none. */
export const isDocument = (source: Worded): boolean => says(source, UNREAD) || says(source, COPIED);
