import { missing } from '../../data/missing.ts';
import { citedRows, citer } from '../../data/cited.ts';
import { given } from '../../data/given.ts';
import type { RowOf } from '../../data/rows.ts';
import type { Citations } from '../contract.ts';
import type { Tables } from '../../data/table-access.ts';
import { type Tie, tiesOf } from './data/ties.ts';

/** A grouping of three or more. */
export interface Grouping {
  readonly id: string;
  readonly name: string;
  /** Ids of countries. */
  readonly members: readonly string[];
  /** Whether it is a small group. */
  readonly minilateral: boolean;
  readonly year: number;
  /** `2017-11`, as precise as known. */
  readonly since: string;
  readonly purpose: string;
  readonly status: string;
  readonly asOf?: string;
  /** What to print where no page was read. */
  readonly unread?: string;
}

/** Everything the figure draws from. */
export interface Network {
  readonly ties: readonly Tie[];
  readonly groupings: readonly Grouping[];
  /** Names by country id, as the table has them. */
  readonly names: Readonly<Record<string, string>>;
}

/** Kinds of grouping that are small groups. */
const small: readonly RowOf<'network/groupings'>['type'][] = [
  'minilateral-3',
  'minilateral-4',
  'minilateral-5',
  'minilateral-economic',
];

const groupingOfRow = (row: RowOf<'network/groupings'>): Grouping =>
  given<Grouping>({
    id: row.id,
    name: row.name_en,
    members: row.members.split(';'),
    minilateral: small.includes(row.type),
    year: row.year_started,
    since:
      row.month === null
        ? String(row.year_started)
        : `${row.year_started}-${String(row.month).padStart(2, '0')}`,
    purpose: row.purpose,
    status: row.status_as_of,
    asOf: row.status_date,
    unread: row.source_title === null ? row.caution : null,
  });

/** Reads the tables of the network. Throws on a tie whose end or force is not told whole. */
export function prepare(tables: Tables): Network {
  return {
    ties: tiesOf(tables.table('network/ties')),
    groupings: tables.table('network/groupings').map(groupingOfRow),
    names: Object.fromEntries(
      tables.table('network/countries').map(({ id, name_en }) => [id, name_en]),
    ),
  };
}

/** The page of each tie and each grouping. */
export function cite(tables: Tables): Citations {
  const source = citer(tables);
  const rows = [...tables.table('network/ties'), ...tables.table('network/groupings')];
  return { rows: citedRows(rows.map((row) => [row.id, source(row)] as const)) };
}

/** The full name of a country. Throws where the table has none. */
export function nameInTable(network: Network, id: string): string {
  const name = network.names[id];
  if (name === undefined)
    throw missing('network/countries', `no row "${id}"`, 'the country that the picture names');
  return name;
}

/** A grouping by its id. Throws if there is none. */
export function groupingOf(network: Network, id: string): Grouping {
  const row = network.groupings.find((grouping) => grouping.id === id);
  if (!row)
    throw missing('network/groupings', `no row "${id}"`, 'the grouping that the picture names');
  return row;
}
