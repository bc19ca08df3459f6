import type { Source } from './source.ts';
import type { Tables } from './table-access.ts';
import { given } from './given.ts';
import { hostsOf, type SourceHost } from './source-hosts.ts';
import type { RowOf } from './rows.ts';
import type { SourceStanding, Tier } from './tiers.ts';

/** The cells of a row that say where it comes from. */
export interface Citing {
  readonly source_title: string | null;
  readonly source_url: string | null;
  readonly source_standing?: SourceStanding | null;
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

interface Provenance {
  readonly tier: Tier | undefined;
  readonly weak: string | undefined;
  readonly publisher: string | undefined;
}

/** The tier of a page, what makes it weak and who speaks there; nothing known of no page. */
export const provenanceOf = (host: SourceHost | undefined): Provenance => ({
  // The schema lets nothing else in.
  tier: host?.tier as Tier | undefined,
  weak: host?.why ?? undefined,
  publisher: host?.publisher,
});

/**
 * Gives rows their source: whose page it is and its tier by the table of hosts, its date by the
 * bibliography where that has the address.
 */
export function citer(
  tables: Pick<Tables, 'table'>,
  bibliography: readonly RowOf<'ledger/sources'>[] = tables.table('ledger/sources'),
): (row: Citing) => Source | undefined {
  const byUrl = new Map(bibliography.map((entry) => [entry.url, entry]));
  const hostOf = hostsOf(tables);
  return (row) => {
    const { source_title: title, source_url: url, source_date: date, caution } = row;
    if (title === null) return undefined;
    const entry = url === null ? undefined : byUrl.get(url);
    const host = url === null ? undefined : hostOf(url);
    const cautions = [caution, host ? host.caution : null].filter(Boolean);
    const { tier, weak, publisher } = provenanceOf(host);
    const isNamed = url === null && (row.source_standing ?? null) !== null;
    return given<Source>({
      title,
      publisher,
      date: date ?? entry?.date,
      url,
      caution: cautions.length > 0 ? cautions.join('; ') : entry?.caution,
      archived: entry && archivedOf(entry),
      tier: isNamed ? 1 : tier,
      weak,
    });
  };
}

/** Sources by the id of the row they stand for, as a figure cites them; rows without one are left out. */
export const citedRows = (
  rows: readonly (readonly [id: string, source: Source | undefined])[],
): Readonly<Record<string, Source>> =>
  Object.fromEntries(rows.flatMap(([id, source]) => (source ? [[id, source]] : [])));
