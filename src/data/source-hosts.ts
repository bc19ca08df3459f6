import type { Tables } from './table-access.ts';
import type { RowOf } from './rows.ts';

/** A host, or a part of one, with who speaks there and the tier of its pages. */
export type SourceHost = RowOf<'ledger/hosts'>;

/** Finds the host of an address; undefined where no row has it. */
export type FindHost = (address: string) => SourceHost | undefined;

const bare = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '');

/** The host of an address, as the table of hosts writes it: without www. */
export const hostName = (address: string): string => /^[^/:?#]*/.exec(bare(address))?.[0] ?? '';

/** A host holds for the whole host; a longer beginning for all that begins so. */
const holds = (host: string, address: string): boolean =>
  host.includes('/') ? bare(address).startsWith(host) : hostName(address) === host;

/** The longest row that fits an address holds: a ministry’s text on a blog’s host is the ministry’s. */
export function hostFinder(hosts: readonly SourceHost[]): FindHost {
  const longestFirst = hosts.toSorted((a, b) => b.place.length - a.place.length);
  const byHost = Map.groupBy(longestFirst, ({ place }) => hostName(place));
  return (address) => byHost.get(hostName(address))?.find(({ place }) => holds(place, address));
}

const finders = new WeakMap<readonly SourceHost[], FindHost>();

/** The finder for the hosts of these tables, made once. */
export function hostsOf(tables: Pick<Tables, 'table'>): FindHost {
  const hosts = tables.table('ledger/hosts');
  const found = finders.get(hosts) ?? hostFinder(hosts);
  finders.set(hosts, found);
  return found;
}
