import { nameInTable, type Network } from '../../data.ts';

/** Names that are shorter in the picture than in the table. */
const short: Readonly<Record<string, string>> = {
  KOR: 'South Korea',
  GBR: 'Britain',
  ARE: 'UAE',
  NATO: 'NATO',
};

/** The short name of a country. Throws where the table has none. */
export const nameOf = (network: Network, id: string): string =>
  short[id] ?? nameInTable(network, id);

/** Two or more countries in words: "Japan – Australia". */
export const namesOf = (network: Network, ids: readonly string[], between = ' – '): string =>
  ids.map((id) => nameOf(network, id)).join(between);
