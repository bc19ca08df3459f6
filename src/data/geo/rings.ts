import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat } from './sphere.ts';

/** The file `countries-10m.json` of world-atlas: Natural Earth 1:10m, public domain. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** A closed line; the last point is not repeated. */
export type Ring = readonly LonLat[];

/** West, south, east and north edge, degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Outer coastlines of a country, by its ISO 3166-1 number. Throws on an unknown one. */
export function coastOf(atlas: Atlas, iso: string): Ring[] {
  const shape = atlas.objects.countries.geometries.find((country) => country.id === iso);
  if (!shape) throw new RangeError(`world-atlas has no country ${iso}`);
  const { features } = feature(atlas, { type: 'GeometryCollection', geometries: [shape] });
  const polygons = features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [],
  );
  return polygons.map((polygon) =>
    (polygon[0] ?? []).slice(0, -1).map(([lon = 0, lat = 0]): LonLat => [lon, lat]),
  );
}

type Inside = (at: LonLat) => boolean;
type Crossing = (a: LonLat, b: LonLat) => LonLat;

function cut(ring: Ring, inside: Inside, crossing: Crossing): Ring {
  return ring.flatMap((b, i) => {
    const a = ring.at(i - 1) ?? b;
    const edge = inside(a) === inside(b) ? [] : [crossing(a, b)];
    return inside(b) ? [...edge, b] : edge;
  });
}

const atLon =
  (lon: number): Crossing =>
  ([x1, y1], [x2, y2]) => [lon, y1 + ((lon - x1) / (x2 - x1)) * (y2 - y1)];

const atLat =
  (lat: number): Crossing =>
  ([x1, y1], [x2, y2]) => [x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1), lat];

/** The part of a ring within the box (Sutherland–Hodgman: parts may stay joined along an edge of the box). */
export function clipRing(ring: Ring, [west, south, east, north]: Box): Ring {
  const edges: [Inside, Crossing][] = [
    [([lon]) => lon >= west, atLon(west)],
    [([lon]) => lon <= east, atLon(east)],
    [([, lat]) => lat >= south, atLat(south)],
    [([, lat]) => lat <= north, atLat(north)],
  ];
  return edges.reduce((rest, [inside, crossing]) => cut(rest, inside, crossing), ring);
}
