import type { Edition } from '../../../../editions/edition.ts';
import {
  countsAt,
  minilateralsIn,
  partnersAt,
  partnersByKind,
  possiblePairs,
} from '../../data/counts.ts';
import type { Network } from '../../data.ts';
import { days, newest, summit, type ViewId, views } from '../../view.ts';

/** "8 of 15" for a view. */
function pairsText(network: Network, view: ViewId): string {
  return `${countsAt(network.ties, days[view]).pairs.length} of ${possiblePairs.length}`;
}

/** The numbers that prose may quote. */
export function values(network: Network, edition: Edition): Record<string, string> {
  const { ties, groupings } = network;
  const n = edition.number;
  const at = (view: ViewId) => countsAt(ties, days[view]);
  const acsa = (day: string): string => n(partnersByKind(ties, 'JPN', 'ACSA', day).length);
  const small = minilateralsIn(groupings, 2026);
  const start = at('1954');
  const visit = at('apr-2024');
  return {
    'agreements-1954': edition.count(start.withUs + start.withoutUs),
    'without-us-1954': edition.count(start.agreements),
    'without-us-2014': edition.count(at('2014').agreements),
    'without-us-2023': edition.count(at('2023').agreements),
    'without-us-2026': edition.count(at('2026').agreements),
    'dyads-2014': edition.count(at('2014').dyads.size),
    'dyads-2026': edition.count(at('2026').dyads.size),
    'signed-apr-2024': n(visit.withUs + visit.withoutUs),
    'without-us-apr-2024-rows': n(visit.withoutUs),
    'without-us-apr-2024': edition.count(visit.agreements),
    'acsa-2024': acsa(summit),
    'acsa-2026': acsa(newest),
    'with-japan-2026': n(at('2026').withJapan),
    'partners-japan': n(partnersAt(ties, 'JPN', newest).length),
    'partners-japan-aid': n(partnersAt(ties, 'JPN', newest, true).length),
    'partners-us': n(partnersAt(ties, 'USA', newest).length),
    'minilaterals-2026': n(small.all),
    'minilaterals-with-us': n(small.withUs),
    'minilaterals-with-japan': n(small.withJapan),
    ...Object.fromEntries(
      views.slice(0, 6).map(({ id }) => [`pairs-${id}`, pairsText(network, id)]),
    ),
  };
}
