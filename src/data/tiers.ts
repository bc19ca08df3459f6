/**
 * How much stands behind a page: 1 official, party or company, the document itself; 2 established
 * press, agency, institute, scholarship; 3 the rest.
 */
export type Tier = 1 | 2 | 3;

/** All tiers, the strongest first. */
export const TIERS: readonly Tier[] = [1, 2, 3];

/**
 * What the column `source_standing` says of a source: `unread`, the document itself, named because
 * another page reports it; `copy`, an official text read in a copy.
 */
export type SourceStanding = 'unread' | 'copy';
