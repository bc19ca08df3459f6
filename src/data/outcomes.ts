import type { Source } from './source.ts';
import type { Tables } from './table-access.ts';
import { given } from './given.ts';
import type { RowOf } from './rows.ts';

/** What became of one topic of the visit. */
export interface Outcome {
  readonly id: string;
  readonly commitment: string;
  readonly promisedOn: string;
  readonly promisedNote?: string;
  readonly happened: string;
  readonly status: RowOf<'ledger/outcomes'>['status'];
  /** The date to which the status is known. */
  readonly asOf?: string;
  /** The first is the main one. */
  readonly sources: readonly Source[];
  /** Ids of `summit/deliverables`. */
  readonly deliverables: readonly string[];
  readonly claims: readonly string[];
  readonly seen: boolean;
  readonly confidence: RowOf<'ledger/outcomes'>['confidence'];
}

const items = (cell: string | null | undefined) => cell?.split(';') ?? [];

/** Outcomes with their links and all their sources, in the order of the table. */
export function readOutcomes(
  tables: Tables,
  cite: (row: RowOf<'ledger/outcomes'> | RowOf<'ledger/outcome_sources'>) => Source | undefined,
): Outcome[] {
  const links = tables.table('ledger/outcome_links');
  const further = tables.table('ledger/outcome_sources');
  return tables.table('ledger/outcomes').map((row) => {
    const link = links.find((one) => one.outcome_id === row.id);
    const rows = [row, ...further.filter((one) => one.outcome_id === row.id)];
    return given<Outcome>({
      id: row.id,
      commitment: row.commitment,
      promisedOn: row.promised_on,
      promisedNote: row.promised_note,
      happened: row.what_happened,
      status: row.status,
      asOf: row.status_as_of,
      sources: rows.map(cite).filter((source) => source !== undefined),
      deliverables: items(link?.deliverable_ids),
      claims: items(link?.claim_ids),
      seen: row.seen,
      confidence: row.confidence,
    });
  });
}
