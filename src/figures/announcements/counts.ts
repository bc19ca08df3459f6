import type { RowOf } from '../../data/rows.ts';
import type { Source } from '../contract.ts';

/** One way of counting the announcements. */
export interface Count {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  /** The source gives a lower bound: "over 70". */
  readonly atLeast: boolean;
  readonly source: Source | undefined;
}

const SERIES = 'How many “agreements”?';

/** The four counts: sub-headings, company deals, the official's, the newspaper's. Throws unless there are four. */
export function countsOf(
  rows: readonly RowOf<'summit/chart_data'>[],
  cite: (row: RowOf<'summit/chart_data'>) => Source | undefined,
): Count[] {
  const counts = rows
    .filter((row) => row.series === SERIES)
    .map((row) => ({
      id: row.id,
      what: row.label,
      value: row.y,
      atLeast: row.unit.includes('at least'),
      source: cite(row),
    }));
  if (counts.length !== 4)
    throw new Error(`"${SERIES}" has ${counts.length} rows; the figure draws four`);
  return counts;
}
