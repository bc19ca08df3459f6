import { loadSite } from './site.ts';
import { loadTables } from './tables.ts';

/** What was published when, oldest first; the last is what stands now. */
export const releases = loadTables().table('ledger/releases');

const [earliest] = releases;
const latest = releases.at(-1);
if (!earliest || !latest) throw new Error('content/ledger/releases.csv names no version');

/**
 * Version and date of what is published, and the day of the first publication, from
 * `content/ledger/releases.csv`: changed by hand when content changes, never by the clock.
 */
export const release = {
  version: latest.version,
  date: latest.date,
  first: earliest.date,
} as const;

/** Who answers for the site, as citations and metadata name them: the site itself. */
export const publisher = { name: loadSite().name } as const;
