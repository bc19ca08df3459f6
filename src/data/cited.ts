import type { Source } from '../figures/contract.ts';
import { given } from './given.ts';
import type { RowOf } from './rows.ts';

interface Citing {
  readonly source_title: string | null;
  readonly source_url: string | null;
  readonly source_date?: string | null;
  readonly caution?: string | null;
}

/** The archived copy of an entry of the bibliography, where one is known. */
export function archivedOf({
  archived_url: url,
  archived_date: date,
}: RowOf<'ledger/sources'>): Source['archived'] {
  return url === null || date === null ? undefined : { url, date };
}

/** Gives rows their source, with publisher and date from the bibliography where it has the address. */
export function citer(
  bibliography: readonly RowOf<'ledger/sources'>[],
): (row: Citing) => Source | undefined {
  const byUrl = new Map(bibliography.map((entry) => [entry.url, entry]));
  return ({ source_title: title, source_url: url, source_date: date, caution }) => {
    if (title === null) return undefined;
    const entry = url === null ? undefined : byUrl.get(url);
    return given<Source>({
      title,
      publisher: entry?.publisher,
      date: date ?? entry?.date,
      url,
      caution: caution ?? entry?.caution,
      archived: entry && archivedOf(entry),
    });
  };
}

/** Sources by the id of the row they stand for, as a figure cites them; rows without one are left out. */
export const citedRows = (
  rows: readonly (readonly [id: string, source: Source | undefined])[],
): Readonly<Record<string, Source>> =>
  Object.fromEntries(rows.flatMap(([id, source]) => (source ? [[id, source]] : [])));
