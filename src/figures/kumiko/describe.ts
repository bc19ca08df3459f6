import type { Edition } from '../../editions/edition.ts';
import type { FigureWords, ViewWords } from '../contract.ts';
import { states, type Motif, type Pair, type State } from './motif.ts';

const without = (pairs: readonly Pair[]): number =>
  pairs.filter(({ tone }) => tone !== 'us').length;

function stateText(state: State, pairs: readonly Pair[], edition: Edition): ViewWords {
  const year = states[state].slice(0, 4);
  const takeaway = {
    star: `${year}: every strip drawn here but ${edition.count(without(pairs))} ends in Washington`,
    beams: `${year}: the first strips that leave Washington out`,
    lattice: `${year}: two hubs, and a net that is still thin`,
  }[state];
  return {
    name: year,
    takeaway,
    description: `Strips join ${edition.number(pairs.length)} pairs of countries that have a security agreement with each other; ${edition.count(without(pairs))} of the pairs ${without(pairs) === 1 ? 'does' : 'do'} not include the United States. The United States stands on the right, Japan left of the middle, Europe at the upper left, Australia and New Zealand at the foot.`,
  };
}

/** The motif in words. */
export function describe(motif: Motif, edition: Edition): FigureWords {
  const ids = Object.keys(states) as State[];
  return {
    title: 'A star becomes a lattice, 1954–2026',
    views: Object.fromEntries(ids.map((id) => [id, stateText(id, motif.pairs[id], edition)])),
    caption:
      'Each strip is a pair of countries with at least one live security agreement in this data set, grants and sales left aside; wider strips stand for more agreements. Of the Manila Pact of 1954 only the American tie with Thailand is drawn; chapter 3 says why. American agreements are only treaties and a few modern texts, Japan’s main kinds are meant to be complete, others are sampled. As of November 2026. Chapter 3 draws the same network with names, kinds and sources.',
    tables: [
      {
        caption: 'Pairs of countries with a live agreement',
        columns: [
          { key: 'pair', label: 'Pair' },
          ...ids.map((id) => ({ key: id, label: `By ${states[id].slice(0, 4)}`, numeric: true })),
        ],
        rows: [...new Set(ids.flatMap((id) => motif.pairs[id].map(({ dyad }) => dyad)))]
          .sort()
          .map((dyad) => ({
            id: `kumiko-${dyad}`,
            cells: {
              pair: dyad
                .split('-')
                .map((id) => motif.names.get(id) ?? id)
                .join(' – '),
              ...Object.fromEntries(
                ids.map((id) => [
                  id,
                  edition.number(motif.pairs[id].find((pair) => pair.dyad === dyad)?.count ?? 0),
                ]),
              ),
            },
          })),
      },
    ],
    sources: [{ title: 'Network dataset: ties between 39 countries, compiled November 2026' }],
  };
}
