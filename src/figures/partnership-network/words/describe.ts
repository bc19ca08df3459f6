import type { Edition } from '../../../editions/edition.ts';
import type { FigureText, Source } from '../../contract.ts';
import { possiblePairs } from '../counts.ts';
import { namesOf, type Network } from '../data.ts';
import { stateTexts } from './state-texts.ts';
import { groupingTable, tieTable } from './tables.ts';

function caption(network: Network): string {
  const unchecked = network.ties.filter((tie) => !tie.seen);
  const pairs = unchecked.filter((tie) => possiblePairs.includes(tie.dyad));
  const names = pairs.map((tie) => namesOf(network, [tie.a, tie.b])).join(', ');
  return [
    'Each straight line is one kind of agreement between two countries, drawn from the day it was signed until it ended, was suspended or was replaced. A line that stops at an open ring was signed, and not in force by the date shown or not known to be. Counts take every signed text, replaced ones too; “agreements” leave out grants (OSA) and sales.',
    'The lines are a sample, and every count holds in this data set, never for the region: of the United States it has only the treaties and a few modern agreements; Japan’s access, supply and equipment agreements are meant to be complete; all other ties are examples. So Japan’s hexagon grows with the number of its partners, and that of the United States keeps its size.',
    `The six allies are Japan, South Korea, the Philippines, Thailand, Australia and New Zealand. Paler lines, ${unchecked.length} in all, were not checked against a source; one of them, ${names}, is a pair among the six.`,
    'A golden joint is a small group with an arm to each member; a dashed arm is no seat, and a hollow joint a group that has thinned out. On small screens Europe stands for its countries and NATO together, and a group’s lines count its countries.',
    'Places are schematic. Compiled in November 2026; the newest page read is from July 2026.',
  ].join(' ');
}

/** Pages that carry two or more rows; the tables name the page of each row. */
function sourcesOf(network: Network): Source[] {
  const cited = new Map<string, { source: Source; rows: number }>();
  for (const row of [...network.ties, ...network.groupings]) {
    const source = network.cite(row);
    if (!source) continue;
    const key = source.url ?? source.title;
    cited.set(key, { source, rows: (cited.get(key)?.rows ?? 0) + 1 });
  }
  const several = [...cited.values()].filter(({ rows }) => rows > 1);
  return several.sort((a, b) => b.rows - a.rows).map(({ source }) => source);
}

/** All words of the figure. */
export function describe(network: Network, edition: Edition): FigureText {
  return {
    title: 'The partnership network, 1954–2026',
    states: stateTexts(network, edition),
    caption: caption(network),
    tables: [tieTable(network, edition), groupingTable(network, edition)],
    sources: sourcesOf(network),
  };
}
