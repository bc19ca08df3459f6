import type { Tables } from './table-access.ts';
import type { RowOf } from './rows.ts';

/** A host, or a part of one, with who speaks there and the tier of its pages. */
export type Place = RowOf<'ledger/hosts'>;

/** Finds the place of an address; undefined where no row has it. */
export type FindPlace = (address: string) => Place | undefined;

const bare = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '');
const hostOf = (address: string): string => /^[^/:?#]*/.exec(bare(address))?.[0] ?? '';

/** A host holds for the whole host; a longer beginning for all that begins so. */
const holds = (place: string, address: string): boolean =>
  place.includes('/') ? bare(address).startsWith(place) : hostOf(address) === place;

/** The longest place that fits an address holds: a ministry’s text on a blog’s host is the ministry’s. */
export function placeFinder(places: readonly Place[]): FindPlace {
  const longestFirst = places.toSorted((a, b) => b.place.length - a.place.length);
  const byHost = Map.groupBy(longestFirst, ({ place }) => hostOf(place));
  return (address) => byHost.get(hostOf(address))?.find(({ place }) => holds(place, address));
}

const finders = new WeakMap<readonly Place[], FindPlace>();

/** The finder for the places of these tables, made once. */
export function placesOf(tables: Pick<Tables, 'table'>): FindPlace {
  const places = tables.table('ledger/hosts');
  const found = finders.get(places) ?? placeFinder(places);
  finders.set(places, found);
  return found;
}

/** The host of an address, as the table of hosts writes it: without www. */
export const placeName = hostOf;
