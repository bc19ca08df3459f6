import type { Edition } from '../../../../editions/edition.ts';
import type { ViewWords } from '../../../contract.ts';
import { countsAt, partnersAt, possiblePairs } from '../../data/counts.ts';
import { groupingOf, type Network } from '../../data.ts';
import { frameworks } from '../../layout/knots.ts';
import { days, named, type ViewId } from '../../view.ts';
import { isLive, isSignedOnly, partnerOf } from '../../data/ties.ts';
import { nameOf, namesOf } from './countries.ts';

function spokes(network: Network, state: ViewId): string[] {
  const live = network.ties.filter((tie) => isLive(tie, days[state]));
  const own = live.filter((tie) => tie.a === 'USA' || tie.b === 'USA');
  return [...new Set(own.map((tie) => nameOf(network, partnerOf(tie, 'USA'))))];
}

const pairNames = (network: Network, pairs: readonly string[], edition: Edition): string =>
  edition.list(pairs.map((pair) => namesOf(network, pair.split('-'), ' with ')));

/** Takeaway and description of every view, numbers from the tables. */
export function viewWords(network: Network, edition: Edition): Record<ViewId, ViewWords> {
  const { ties } = network;
  const n = edition.count;
  const at = (state: ViewId) => countsAt(ties, days[state]);
  const pairs = (state: ViewId): string =>
    `${at(state).pairs.length} of the ${possiblePairs.length} possible pairs among the six allies`;
  const now = at('2026');
  const fresh = now.pairs.filter((pair) => !at('apr-2024').pairs.includes(pair));
  const live = (state: ViewId) => ties.filter((tie) => isLive(tie, days[state]));
  const kinds = (dyad: string, state: ViewId): number =>
    new Set(live(state).flatMap((tie) => (tie.dyad === dyad ? [tie.family] : []))).size;
  const partnersOf = (state: ViewId): string[] =>
    partnersAt(ties, 'JPN', days[state])
      .filter((id) => !['USA', 'AUS'].includes(id))
      .map((id) => nameOf(network, id))
      .sort();
  const apart = [...new Set(live('2026').map(({ dyad }) => dyad))].filter(
    (dyad) => !/USA|JPN/.test(dyad),
  );
  const five = named.map((joint) => groupingOf(network, frameworks[joint].row));
  const seated = five.filter((row) => row.members.includes('USA')).length;
  const unborn = live('1954').filter((tie) => isSignedOnly(tie, days['1954']));
  const signedOnly = unborn.map((tie) => nameOf(network, partnerOf(tie, 'USA')));
  const dashed =
    signedOnly.length === 0
      ? ''
      : `; ${n(signedOnly.length)} are dashed, signed and not yet in force: ${edition.list(signedOnly)}`;
  return {
    '1954': {
      name: '1954',
      takeaway: 'In 1954 every line drawn here but {without-us-1954} had an American end',
      description: `A star. From a large hexagon for the United States on the right, ${n(spokes(network, '1954').length)} straight lines, all alliance treaties, run to ${edition.list(spokes(network, '1954'))}${dashed}. One short line at the bottom, between Australia and New Zealand, has no American end. That makes ${pairs('1954')}.`,
    },
    '2006': {
      name: '2006',
      takeaway: 'Half a century later it was still a star',
      description: `The same star with heavier spokes: ${edition.list(spokes(network, '2006'))} have live agreements with the United States. New Zealand’s treaty is suspended and Taiwan’s has ended (its end was not checked against a source); both are drawn dashed. Without the United States there is still only the line between Australia and New Zealand: ${pairs('2006')}.`,
    },
    '2014': {
      name: '2014',
      takeaway: 'By 2014 cross-beams: {pairs-2014} pairs of allies tied without Washington',
      description: `Vermilion lines now leave Japan: ${n(kinds('JPN-AUS', '2014'))} side by side to Australia, others to ${edition.list(partnersOf('2014'))}. A neutral line joins Australia and the Philippines. Linked without the United States are ${pairs('2014')}.`,
    },
    '2023': {
      name: '2023',
      takeaway: 'By 2023, {pairs-2023} pairs, and Japan the middle of a second star',
      description: `Japan has become the middle of a second star, with lines to Europe, India, South-East Asia, Canada and Australia: supply, information, equipment and access. Linked without the United States are ${pairs('2023')}. A golden joint ties Japan, Britain and Italy, who build a fighter together: a small group without an American seat.`,
    },
    'apr-2024': {
      name: 'April 2024',
      takeaway: 'Each of the {frameworks} frameworks named in April 2024 has an American seat',
      description: `The agreements fade back. In front of them stand five golden joints with an arm to each member: ${edition.list(five.map((row) => `${row.name} (${namesOf(network, row.members, ', ')})`))}. Exercises with Britain were announced to start in 2025, and Japan was only being considered for AUKUS projects: those two arms are dashed. ${seated === five.length ? 'Every joint has' : `${seated} of the joints have`} an arm to the United States, marked there with a small golden hexagon.`,
    },
    '2026': {
      name: '2026',
      takeaway: 'By 2026 there were two stars, and a thin net between them',
      description: `Two stars side by side: the blue one of the United States and a larger, vermilion one around Japan, with crossing beams between. Only ${n(apart.length)} pairs have a line that touches neither: ${pairNames(network, apart, edition)}. Linked without the United States are ${pairs('2026')}; new since April 2024 are ${pairNames(network, fresh, edition)}.`,
    },
    'second-hub': {
      name: 'Second hub',
      takeaway:
        'Of {without-us-2026} agreements without the United States, Japan signed {with-japan-2026}',
      description: `Only Japan’s own lines keep their colour. Of the ${now.agreements} agreements without the United States, ${now.withJapan} have Japan on one side and ${now.agreements - now.withJapan} have not; a row of ticks shows each. Agreements of the United States are a sample and are not counted here.`,
    },
    'loose-threads': {
      name: 'Loose threads',
      takeaway:
        'Some strands hang loose: one line from Seoul, summits without leaders, talks unfinished',
      description: `The agreements fade back and the loose threads stand out. South Korea has one line to another of the six allies, the information pact with Japan of 2016, which it moved to end in 2019. Two golden joints are drawn hollow with broken arms: the Quad, whose leaders met in September 2024 and at no later meeting found, and NATO’s four Indo-Pacific partners, three of whose leaders stayed away from the summit of June 2025. Open ends mark agreements still under negotiation.`,
    },
  };
}
