import { keptCorners } from './simplify.ts';
import { KM_PER_NAUTICAL_MILE, type LonLat } from './sphere.ts';
import { reachLine } from './reach.ts';
import { type Atlas, type Box, clipRing, coastOf, type Ring } from './rings.ts';

const PHILIPPINES = '608';
const COUNTRIES = [PHILIPPINES, '156', '158', '704', '458', '096'];
const REGION: Box = [107, 6, 126, 20];
const GRID: Box = [108, 6.4, 119.6, 20.4];

/** Around the Luzon Economic Corridor the map is seen from nearer by. */
const NEAR: Box = [119.1, 13.1, 122.3, 15.7];

/** Smallest corner and smallest island (its box) kept, square degrees: near, and elsewhere. */
const CORNER = { near: 4e-4, far: 4.5e-3 };
const ISLAND = { near: 0.006, far: 0.028 };

const isNear = ([lon, lat]: LonLat): boolean =>
  lon > NEAR[0] && lat > NEAR[1] && lon < NEAR[2] && lat < NEAR[3];

function span(ring: Ring): number {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  return (Math.max(...lons) - Math.min(...lons)) * (Math.max(...lats) - Math.min(...lats));
}

function thinned(ring: Ring): Ring[] {
  if (ring.length < 3 || span(ring) < (ring.every(isNear) ? ISLAND.near : ISLAND.far)) return [];
  const least = (i: number): number => (isNear(ring[i] ?? [0, 0]) ? CORNER.near : CORNER.far);
  const kept = new Set(keptCorners(ring, least));
  return [ring.filter((_, i) => kept.has(i))];
}

const degrees = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Rows of `places/coasts`: simplified coasts around the South China Sea, fine around the corridor. */
export function coastRows(atlas: Atlas): string[][] {
  const rows = COUNTRIES.flatMap((iso) =>
    coastOf(atlas, iso)
      .flatMap((ring) => thinned(clipRing(ring, REGION)))
      .flatMap((ring, n) =>
        ring.map(([lon, lat], i) => [`${iso}-${n + 1}`, String(i), degrees(lon), degrees(lat)]),
      ),
  );
  return [['ring', 'point', 'lon', 'lat'], ...rows];
}

/** Rows of `places/reach`: points 200 nautical miles west of the Philippine coast, north to south. */
export function reachRows(atlas: Atlas): string[][] {
  const line = reachLine(coastOf(atlas, PHILIPPINES), 200 * KM_PER_NAUTICAL_MILE, GRID);
  return [
    ['point', 'lon', 'lat'],
    ...line.map(([lon, lat], i) => [String(i), degrees(lon), degrees(lat)]),
  ];
}
