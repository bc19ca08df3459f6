import { citer } from '../../data/cited.ts';
import type { RowOf } from '../../data/rows.ts';
import type { Source, Tables } from '../contract.ts';
import { type Tie, tiesOf } from './ties.ts';

/** Everything the figure draws from. */
export interface Network {
  readonly ties: readonly Tie[];
  readonly groupings: readonly RowOf<'network/groupings'>[];
  /** Short names by country id. */
  readonly names: ReadonlyMap<string, string>;
  /** Where a row of either table was read; undefined where no page was. */
  readonly cite: (row: RowOf<'network/ties'> | RowOf<'network/groupings'>) => Source | undefined;
}

/** Names that are shorter in the picture than in the table. */
const short: Readonly<Record<string, string>> = {
  KOR: 'South Korea',
  GBR: 'Britain',
  ARE: 'UAE',
  NATO: 'NATO',
};

/** Reads the tables of the network. Throws on a superseded tie without its successor. */
export function prepare(tables: Tables): Network {
  const countries = tables.table('network/countries');
  return {
    ties: tiesOf(tables.table('network/ties')),
    groupings: tables.table('network/groupings'),
    names: new Map(countries.map(({ id, name_en }) => [id, short[id] ?? name_en])),
    cite: citer(tables.table('ledger/sources')),
  };
}

/** The short name of a country, or its id where the table has none. */
export const nameOf = (network: Network, id: string): string => network.names.get(id) ?? id;

/** Two or more countries in words: "Japan – Australia". */
export const namesOf = (network: Network, ids: readonly string[], between = ' – '): string =>
  ids.map((id) => nameOf(network, id)).join(between);

/** A grouping by its id. Throws if there is none. */
export function groupingOf(network: Network, id: string): RowOf<'network/groupings'> {
  const row = network.groupings.find((grouping) => grouping.id === id);
  if (!row) throw new Error(`network/groupings has no row "${id}"`);
  return row;
}

/** Small groups: `minilateral-…` by type. */
export const isMinilateral = ({ type }: RowOf<'network/groupings'>): boolean =>
  type.startsWith('minilateral');

/** Member ids of a grouping. */
export const membersOf = ({ members }: RowOf<'network/groupings'>): string[] => members.split(';');
