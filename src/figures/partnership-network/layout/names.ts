import type { Network } from '../data.ts';
import type { Words } from '../words.ts';
import type { NetworkNode } from './nodes.ts';
import { isGroup } from './positions.ts';

/** The name of a country, or of a group of them. */
const partyOf = (network: Network, id: string, { labels }: Words): string =>
  isGroup(id) ? labels.groups[id] : labels.country(network, id);

/** What a node is called: a group tells the number of its countries as well. */
export function titleOf(network: Network, { id, countries }: NetworkNode, words: Words): string {
  const name = partyOf(network, id, words);
  return isGroup(id) ? words.labels.counted(name, words.number(countries.length)) : name;
}

/** `JPN-AUS` as a reader says it: "Japan – Australia". */
export function dyadName(network: Network, dyad: string, words: Words): string {
  const [a = '', b = ''] = dyad.split('-');
  return words.labels.parties(partyOf(network, a, words), partyOf(network, b, words));
}
