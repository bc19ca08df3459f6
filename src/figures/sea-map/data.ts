import { pairs } from 'd3';
import { citedRows, citer } from '../../data/cited.ts';
import { kmBetween, type LonLat } from '../../data/geo/sphere.ts';
import { given } from '../../data/given.ts';
import type { RowOf } from '../../data/rows.ts';
import { wanted } from '../../data/wanted.ts';
import type { Citations, LayoutName } from '../contract.ts';
import type { Tables } from '../../data/table-access.ts';
import { encountersOf, type Encounters } from './data/encounters.ts';
import { furtherSources } from './data/sources.ts';
import type { Words } from './words.ts';
import { islandsOf, type Islands, type Ring } from './data/islands.ts';

/** A place on the map, degrees. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly note?: string;
}

/** A straight line from one stop of the corridor to the next, km. */
export interface Leg {
  readonly from: Place;
  readonly to: Place;
  readonly km: number;
}

/** A country whose ships took part in the joint sail. */
export interface Fleet {
  readonly country: string;
  readonly name: string;
  readonly ships: readonly string[];
}

/** What the map draws, in degrees and km. */
export interface SeaMap {
  readonly shoal: Place;
  /** The Philippine coast nearest to the shoal, and how far it is, km. */
  readonly shore: { readonly place: Place; readonly km: number };
  readonly stops: readonly Place[];
  readonly legs: readonly Leg[];
  readonly encounters: Encounters;
  readonly fleets: readonly Fleet[];
  /** Coasts of the Philippines and its neighbours around the same sea, as fine as each layout shows. */
  readonly land: Readonly<Record<LayoutName, Islands>>;
  /** Points 200 nautical miles west of the Philippine coast, north to south. */
  readonly reach: readonly LonLat[];
}

/** How far the drawn distance line lies from the coast, nautical miles. */
export const REACH_NAUTICAL_MILES = 200;

/** Where a place is. */
export const position = ({ lon, lat }: Pick<Place, 'lon' | 'lat'>): LonLat => [lon, lat];

/** The id of a fleet's row in the figure's table. */
export const fleetId = (country: string): string => `ship-${country}`;

const km = (a: Place, b: Place): number => kmBetween(position(a), position(b));

const placeOf = ({ id, name, lon, lat, note }: RowOf<'places/places'>): Place =>
  given<Place>({ id, name, lon, lat, note });

function coastsOf(points: readonly RowOf<'places/coasts'>[]): Ring[] {
  const rings = Map.groupBy(points, ({ ring }) => ring);
  return [...rings.values()].map((ring) => ring.map(position));
}

const stopRows = (tables: Tables): readonly RowOf<'places/places'>[] =>
  tables.table('places/places').filter(({ kind }) => kind === 'corridor');

/** Rows of the dataset `places`. Throws where the shoal, its coast or an encounter is missing. */
export function prepare(tables: Tables): SeaMap {
  const shoal = placeOf(wanted(tables, 'places/places', 'kind', 'shoal'));
  const shore = placeOf(wanted(tables, 'places/places', 'kind', 'shore'));
  const stops = stopRows(tables).map(placeOf);
  const coasts = coastsOf(tables.table('places/coasts'));
  return {
    shoal,
    shore: { place: shore, km: km(shoal, shore) },
    stops,
    legs: pairs(stops).map(([from, to]) => ({ from, to, km: km(from, to) })),
    encounters: encountersOf(tables),
    fleets: tables
      .table('places/ships')
      .map(({ country, name, ships }) => ({ country, name, ships: ships.split('; ') })),
    land: { narrow: islandsOf(coasts, 'narrow'), wide: islandsOf(coasts, 'wide') },
    reach: tables.table('places/reach').map(position),
  };
}

/** Where each row comes from; beyond the rows, the other side’s account and the coasts. */
export function cite(tables: Tables, words: Pick<Words, 'labels'>): Citations {
  const source = citer(tables);
  const rows = [...tables.table('places/encounters'), ...tables.table('places/places')];
  return {
    rows: citedRows([
      ...rows.map((row) => [row.id, source(row)] as const),
      ...tables.table('places/ships').map((row) => [fleetId(row.country), source(row)] as const),
    ]),
    further: furtherSources(words),
  };
}
