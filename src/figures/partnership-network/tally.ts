import { countsAt, possiblePairs } from './counts.ts';
import { groupingOf, membersOf, type Network } from './data.ts';
import { named } from './knots.ts';
import { type State, views } from './states.ts';

/** The large number of a state: some of all, and what it counts. */
export interface Tally {
  readonly some: number;
  readonly all: number;
  readonly lines: readonly string[];
}

const ofKorea = (pairs: readonly string[]): number =>
  pairs.filter((pair) => pair.includes('KOR')).length;

/** What a state counts. */
export function tallyOf(network: Network, state: State): Tally {
  const counts = countsAt(network.ties, views[state].day);
  if (state === 'apr-2024') {
    const seated = named.filter(({ row }) => membersOf(groupingOf(network, row)).includes('USA'));
    const lines = ['frameworks named in April 2024', 'have an American seat'];
    return { some: seated.length, all: named.length, lines };
  }
  if (state === 'second-hub') {
    const lines = ['agreements without the US', 'have Japan on one side'];
    return { some: counts.withJapan, all: counts.agreements, lines };
  }
  if (state === 'loose-threads') {
    const lines = ['allies have an agreement', 'with South Korea'];
    return { some: ofKorea(counts.pairs), all: ofKorea(possiblePairs), lines };
  }
  const lines = ['pairs among six US allies', 'linked without Washington'];
  return { some: counts.pairs.length, all: possiblePairs.length, lines };
}
