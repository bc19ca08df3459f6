import type { Edition } from '../../../../editions/edition.ts';
import { countsAt, partnersByKind, possiblePairs, smallGroups } from '../../data/counts.ts';
import type { Network } from '../../data.ts';
import { days, evidenceFrom, newest, summit, type ViewId, views } from '../../view.ts';

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
  const small = smallGroups(groupings, evidenceFrom);
  return {
    'without-us-1954': edition.count(at('1954').agreements),
    'without-us-2026': edition.count(at('2026').agreements),
    'acsa-2024': acsa(summit),
    'acsa-2026': acsa(newest),
    'with-japan-2026': n(at('2026').withJapan),
    'minilaterals-2026': n(small.all),
    'minilaterals-shown': edition.count(small.shown),
    'minilaterals-shown-with-us': edition.count(small.withUs),
    ...Object.fromEntries(
      views.slice(0, 6).map(({ id }) => [`pairs-${id}`, pairsText(network, id)]),
    ),
  };
}
