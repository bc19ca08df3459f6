import { countsAt, possiblePairs } from '../data/counts.ts';
import { groupingOf, type Network } from '../data.ts';
import { frameworks } from '../layout/knots.ts';
import type { State } from '../view.ts';

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
  const counts = countsAt(network.ties, state.day);
  switch (state.count) {
    case 'seats': {
      const groups = state.joints.map((joint) => groupingOf(network, frameworks[joint].row));
      const seated = groups.filter(({ members }) => members.includes('USA'));
      const lines = ['frameworks named in April 2024', 'have an American seat'];
      return { some: seated.length, all: groups.length, lines };
    }
    case 'japan': {
      const lines = ['agreements without the US', 'have Japan on one side'];
      return { some: counts.withJapan, all: counts.agreements, lines };
    }
    case 'korea': {
      const lines = ['allies have an agreement', 'with South Korea'];
      return { some: ofKorea(counts.pairs), all: ofKorea(possiblePairs), lines };
    }
    case 'pairs': {
      const lines = ['pairs among six US allies', 'linked without Washington'];
      return { some: counts.pairs.length, all: possiblePairs.length, lines };
    }
  }
}
