import { AuthorError } from './author-error.ts';
import type { RowOf } from './rows.ts';
import { loadSite } from './site.ts';
import { loadTables } from './tables.ts';

const site = loadSite();

/** What was published when, oldest first; the last is what stands now. A young story has no list yet. */
export const releases: readonly RowOf<'ledger/releases'>[] = loadTables().table('ledger/releases');

const latest = releases.at(-1) ?? site.release;
if (!latest)
  throw new AuthorError({
    file: 'content/site.json',
    column: 'release',
    found: 'nothing',
    expected: 'version and date of what stands now: { "version": "1.0.0", "date": "2024-04-10" }',
    hint: 'or a list of all versions in content/ledger/releases.csv',
  });

/**
 * Version and date of what is published, and the day of the first publication, from
 * `content/ledger/releases.csv`, or from `content/site.json` where there is no such list: changed by
 * hand when content changes, never by the clock.
 */
export const release = {
  version: latest.version,
  date: latest.date,
  first: releases[0]?.date ?? latest.date,
} as const;

/** Who answers for the site, as citations and metadata name them: the site itself. */
export const publisher = { name: site.name } as const;
