import type { RowOf } from '../../data/rows.ts';
import type { Source } from '../contract.ts';

export type Status = RowOf<'ledger/outcomes'>['status'];

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
  readonly row: RowOf<'ledger/outcomes'>;
  readonly source: Source | undefined;
}

/** A row as a topic, with the items that the links give it. Throws if it has no link row. */
export function topicOf(
  row: RowOf<'ledger/outcomes'>,
  links: readonly RowOf<'ledger/outcome_links'>[],
  source: Source | undefined,
): Topic {
  const link = links.find(({ outcome_id }) => outcome_id === row.id);
  if (!link) throw new Error(`${row.id}: no row in ledger/outcome_links`);
  const items = link.deliverable_ids?.split(';') ?? [];
  return { id: row.id, status: row.status, items, row, source };
}
