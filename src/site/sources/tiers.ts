import { citationsOf, type Citation } from '../../data/citations.ts';
import type { Place } from '../../data/places.ts';
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
  /** Places by how many citations stand on each, the most first. */
  readonly places: readonly { readonly place: Place; readonly citations: number }[];
}

/** A document without an address is the thing itself. */
const tierOf = ({ place }: Citation): number => place?.tier ?? 1;

/** Pages and citations of all tables by tier. */
export function standings(library: Library): readonly Standing[] {
  const all = citationsOf(library);
  return TIERS.map((tier) => {
    const own = all.filter((citation) => tierOf(citation) === tier);
    const byPlace = Map.groupBy(
      own.flatMap(({ place }) => place ?? []),
      (place) => place,
    );
    return {
      tier,
      pages: new Set(own.flatMap(({ address }) => address ?? [])).size,
      citations: own.length,
      unread: own.filter(({ isUnread }) => isUnread).length,
      copied: own.filter(({ place }) => place !== undefined && place.caution !== null).length,
      places: [...byPlace]
        .map(([place, { length }]) => ({ place, citations: length }))
        .toSorted((a, b) => b.citations - a.citations),
    };
  });
}
