import { countsAt, possiblePairs } from '../data/counts.ts';
import { groupingOf, type Network } from '../data.ts';
import { frameworks } from '../layout/knots.ts';
import type { State } from '../view.ts';

/** The large number of a state: some of all. */
export interface Tally {
  readonly some: number;
  readonly all: number;
}

const ofKorea = (pairs: readonly string[]): number =>
  pairs.filter((pair) => pair.includes('KOR')).length;

/** What a state counts. */
export function tallyOf(network: Network, state: State): Tally {
  const counts = countsAt(network.ties, state.day);
  switch (state.count) {
    case 'seats': {
      const groups = state.joints.map((joint) => groupingOf(network, frameworks[joint].row));
      const seated = groups.filter(({ members }) => members.includes('USA'));
      return { some: seated.length, all: groups.length };
    }
    case 'japan':
      return { some: counts.withJapan, all: counts.agreements };
    case 'korea':
      return { some: ofKorea(counts.pairs), all: ofKorea(possiblePairs) };
    case 'pairs':
      return { some: counts.pairs.length, all: possiblePairs.length };
  }
}
