import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords, Telling, ViewWords } from '../../contract.ts';
import { counted, type Values } from '../../values/value.ts';
import { type Motif, type Pair, pairsOn, rowOf } from '../data.ts';
import { days } from '../data/days.ts';
import { type ViewId, viewIds } from '../view.ts';
import { tables } from './en/tables.ts';
import { labels } from './en/labels.ts';
import type { Labels } from '../words.ts';

const isWithout = ({ tone }: Pair): boolean => tone !== 'us';
const without = (pairs: readonly Pair[]): number => pairs.filter(isWithout).length;

function wordsOf(view: ViewId, pairs: readonly Pair[], edition: Edition): ViewWords {
  const year = days[view].slice(0, 4);
  const takeaway = {
    star: `${year}: every strip drawn here but {without-us-star} ends in Washington`,
    beams: `${year}: strips that leave Washington out`,
    lattice: `${year}: two hubs, and a net that is still thin`,
  }[view];
  return {
    name: year,
    takeaway,
    description: `Strips join ${edition.number(pairs.length)} pairs of countries that have a security agreement with each other; ${edition.count(without(pairs))} of the pairs ${without(pairs) === 1 ? 'does' : 'do'} not include the United States. The United States stands on the right, Japan left of the middle, Europe at the upper left, Australia and New Zealand at the foot.`,
  };
}

/** The motif in words. */
function describe(motif: Motif, edition: Edition): FigureWords {
  const shown = viewIds.map((id) => ({ id, pairs: pairsOn(motif, days[id]) }));
  return {
    title: 'A star becomes a lattice, 1954–2026',
    views: Object.fromEntries(shown.map(({ id, pairs }) => [id, wordsOf(id, pairs, edition)])),
    caption:
      'Each strip is a pair of countries with at least one live security agreement in this data set, grants and sales left aside; wider strips stand for more agreements. Of the Manila Pact of 1954 only the American tie with Thailand is drawn; chapter 3 says why. American agreements are only treaties and a few modern texts, Japan’s main kinds are meant to be complete, others are sampled. As of November 2026. Chapter 3 draws the same network with names, kinds and sources.',
    tables: tables(motif, edition),
  };
}

/** The numbers that prose may quote. */
const values = (motif: Motif, edition: Edition): Values =>
  Object.fromEntries(
    viewIds.flatMap((id) => {
      const pairs = pairsOn(motif, days[id]);
      const live = `with a live agreement by ${days[id].endsWith('-12-31') ? `the end of ${days[id].slice(0, 4)}` : edition.date(days[id].slice(0, 7))}, grants and sales left aside; in this data set.`;
      const rows = (list: readonly Pair[]) => list.map(({ dyad }) => ({ id: rowOf(dyad) }));
      return [
        [`pairs-${id}`, counted(rows(pairs), `Pairs of countries ${live}`, edition.count)],
        [
          `without-us-${id}`,
          counted(
            rows(pairs.filter(isWithout)),
            `Pairs without the United States ${live}`,
            edition.count,
          ),
        ],
      ];
    }),
  );

/** All that the figure says in English. */
export const en: Telling<Motif, Labels> = { labels, describe, values };
