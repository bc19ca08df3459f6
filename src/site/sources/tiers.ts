import { citationsOf, type Citation } from '../../data/citations.ts';
import type { SourceHost } from '../../data/source-hosts.ts';
import type { Library } from '../../data/tables.ts';
import { TIERS, type Tier } from '../../data/tiers.ts';

/** What stands on the pages of one tier. */
export interface Standing {
  readonly tier: Tier;
  readonly pages: number;
  readonly citations: number;
  /** Named because a weaker page reports it. */
  readonly unread: number;
  /** Of the citations those read in a copy, on a portal or in an archive. */
  readonly copied: number;
  /** Hosts by how many citations stand on each, the most first. */
  readonly hosts: readonly { readonly host: SourceHost; readonly citations: number }[];
}

/** A document without an address is the thing itself. */
const tierOf = ({ host }: Citation): number => host?.tier ?? 1;

/** Pages and citations of all tables by tier. */
export function standings(library: Library): readonly Standing[] {
  const all = citationsOf(library);
  return TIERS.map((tier) => {
    const own = all.filter((citation) => tierOf(citation) === tier);
    const byHost = Map.groupBy(
      own.flatMap(({ host }) => host ?? []),
      (host) => host,
    );
    return {
      tier,
      pages: new Set(own.flatMap(({ address }) => address ?? [])).size,
      citations: own.length,
      unread: own.filter(({ isUnread }) => isUnread).length,
      copied: own.filter(({ host }) => host !== undefined && host.caution !== null).length,
      hosts: [...byHost]
        .map(([host, { length }]) => ({ host, citations: length }))
        .toSorted((a, b) => b.citations - a.citations),
    };
  });
}
