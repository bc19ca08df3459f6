import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords, Telling } from '../../contract.ts';
import { possiblePairs } from '../data/counts.ts';
import type { Network } from '../data.ts';
import { namesOf } from './en/countries.ts';
import { viewWords } from './en/views.ts';
import { groupingTable, tieTable } from './en/tables.ts';
import { values } from './en/values.ts';
import { labels } from './en/labels.ts';
import type { Labels } from '../words.ts';

/** What was not checked, drawn dashed, and the pairs of the six that would rest on it. */
function pale(network: Network, edition: Edition): string {
  const unchecked = network.ties.filter((tie) => !tie.seen);
  if (unchecked.length === 0) return '';
  const many = edition.count(unchecked.length).replace(/^./, (first) => first.toUpperCase());
  const pairs = unchecked
    .filter((tie) => possiblePairs.includes(tie.dyad))
    .map((tie) => namesOf(network, [tie.a, tie.b], ' and '));
  const ties = unchecked.length === 1 ? 'tie, drawn dashed, was' : 'ties, drawn dashed, were';
  const behind = pairs.length === 0 ? '' : `; behind a pair of the six: ${pairs.join(', ')}`;
  return ` ${many} ${ties} not checked against a source${behind}.`;
}

function caption(network: Network, edition: Edition): string {
  return [
    'One straight line is one kind of agreement between two countries, from its signature until it ended, was suspended or was replaced. A heavy line is an alliance treaty, a plain one a working agreement in force; a dashed one is less: a declaration, a grant, a sale, a text signed and not in force by then or not known to be, one that ended or was not checked. Counts take every signed text, replaced ones too; “agreements” leave out grants (OSA) and sales.',
    'Of a treaty with many parties we draw the ties that its parties still rely on: ANZUS as three, the American one with New Zealand broken off in 1986, and the Manila Pact of 1954 as one, that of the United States with Thailand. Its other members gave it up in practice when its organisation closed in 1977, and their ties are left out for the years before as well. By the text alone Australia, New Zealand, the Philippines and Thailand would be tied to one another too: 6 of the 15 pairs in 1954, and 11 of 15 now.',
    'All counts hold in this data set, never for the region. Of the United States it has only the treaties and a few modern agreements, so its hexagon keeps its size. Japan’s access, supply and equipment agreements are meant to be complete, and its hexagon grows with its partners. All other ties are examples.',
    `The six allies are Japan, South Korea, the Philippines, Thailand, Australia and New Zealand.${pale(network, edition)}`,
    'A golden joint is a small group, with an arm to each member; a dashed arm is no seat, a hollow joint a group that has thinned out. On small screens a group’s lines count its countries, and Europe includes NATO.',
    'Places are schematic. Compiled in November 2026; the newest page read is from July 2026.',
  ].join(' ');
}

/** All words of the figure. */
function describe(network: Network, edition: Edition): FigureWords {
  return {
    title: 'The partnership network, 1954–2026',
    views: viewWords(network, edition),
    caption: caption(network, edition),
    tables: [tieTable(network, edition), groupingTable(network, edition)],
  };
}

/** All that the figure says in English. */
export const en: Telling<Network, Labels> = { labels, describe, values };
