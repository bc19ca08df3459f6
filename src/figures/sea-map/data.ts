import { citer } from '../../data/cited.ts';
import type { RowOf } from '../../data/rows.ts';
import type { Tables } from '../contract.ts';
import { kmBetween, type LonLat } from './sphere.ts';

/** A closed coastline; the last point is not repeated. */
export type Ring = readonly LonLat[];

/** A straight line from one stop of the corridor to the next, km. */
export interface Leg {
  readonly from: RowOf<'places/places'>;
  readonly to: RowOf<'places/places'>;
  readonly km: number;
}

/** What the map draws, in degrees and km. */
export interface SeaMap {
  readonly shoal: RowOf<'places/places'>;
  readonly stops: readonly RowOf<'places/places'>[];
  readonly legs: readonly Leg[];
  readonly encounters: readonly RowOf<'places/encounters'>[];
  readonly ships: readonly RowOf<'places/ships'>[];
  /** The Philippine coast nearest to the shoal, and how far it is, km. */
  readonly shore: { readonly place: RowOf<'places/places'>; readonly km: number };
  /** Coastlines of the Philippines and its neighbours around the same sea. */
  readonly coasts: readonly Ring[];
  /** Points 200 nautical miles west of the Philippine coast, north to south. */
  readonly reach: readonly LonLat[];
  /** Source of a row, as a reader sees it. */
  readonly cite: ReturnType<typeof citer>;
}

/** How far the drawn distance line lies from the coast, nautical miles. */
export const REACH_NAUTICAL_MILES = 200;

/** Where a place is. */
export const position = ({ lon, lat }: RowOf<'places/places'>): LonLat => [lon, lat];

function ringsOf(points: readonly RowOf<'places/coasts'>[]): Ring[] {
  const rings = Map.groupBy(points, ({ ring }) => ring);
  return [...rings.values()].map((ring) => ring.map(({ lon, lat }): LonLat => [lon, lat]));
}

/** Rows of the dataset `places`. Throws if the shoal or the coast nearest to it is missing. */
export function prepare(tables: Tables): SeaMap {
  const places = tables.table('places/places');
  const one = (kind: RowOf<'places/places'>['kind']): RowOf<'places/places'> => {
    const place = places.find((row) => row.kind === kind);
    if (!place) throw new RangeError(`places/places has no row of the kind "${kind}"`);
    return place;
  };
  const km = (a: RowOf<'places/places'>, b: RowOf<'places/places'>): number =>
    kmBetween(position(a), position(b));
  const shoal = one('shoal');
  const shore = one('shore');
  const stops = places.filter((place) => place.kind === 'corridor');
  return {
    shoal,
    shore: { place: shore, km: km(shoal, shore) },
    stops,
    legs: stops.slice(1).map((to, i) => {
      const from = stops[i] ?? to;
      return { from, to, km: km(from, to) };
    }),
    encounters: tables.table('places/encounters'),
    ships: tables.table('places/ships'),
    coasts: ringsOf(tables.table('places/coasts')),
    reach: tables.table('places/reach').map(({ lon, lat }) => [lon, lat]),
    cite: citer(tables.table('ledger/sources')),
  };
}
