import { AuthorError } from '../../../data/author-error.ts';
import { given } from '../../../data/given.ts';
import type { RowOf } from '../../../data/rows.ts';

type OutcomeRow = RowOf<'ledger/outcomes'>;

export type Status = OutcomeRow['status'];

/** From done to undone; `unknown` is an answer too. Items without a topic are not checked. */
export const STATUSES = [
  'kept',
  'ongoing',
  'partly',
  'stalled',
  'dropped',
  'unknown',
] as const satisfies readonly Status[];

/** Something promised or expected in April 2024 whose outcome was looked for. */
export interface Topic {
  readonly id: string;
  readonly status: Status;
  /** Ids of list items; none for a topic that was never on a list. */
  readonly items: readonly string[];
  readonly commitment: string;
  readonly happened: string;
  /** To when the status is known. */
  readonly asOf?: string;
  readonly promisedOn: string;
  readonly promisedNote?: string;
  readonly confidence: OutcomeRow['confidence'];
}

/** A row as a topic, with the items that the links give it. Throws if it has no link row. */
export function topicFrom(row: OutcomeRow, links: readonly RowOf<'ledger/outcome_links'>[]): Topic {
  const link = links.find(({ outcome_id }) => outcome_id === row.id);
  if (!link) {
    throw new AuthorError({
      file: 'content/ledger/outcome_links.csv',
      column: 'outcome_id',
      found: `no row for ${row.id}`,
      expected: 'a row for each outcome, with empty cells where it stood on no list',
    });
  }
  return given<Topic>({
    id: row.id,
    status: row.status,
    items: link.deliverable_ids?.split(';') ?? [],
    commitment: row.commitment,
    happened: row.what_happened,
    asOf: row.status_as_of,
    promisedOn: row.promised_on,
    promisedNote: row.promised_note,
    confidence: row.confidence,
  });
}

/** The topic that an item belongs to; an item without one has not been checked. */
export const topicOf = (
  { topics }: { readonly topics: readonly Topic[] },
  item: string,
): Topic | undefined => topics.findLast(({ items }) => items.includes(item));
