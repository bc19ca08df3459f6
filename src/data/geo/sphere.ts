import { geoDistance } from 'd3';

/** Degrees east and north. */
export type LonLat = [lon: number, lat: number];

/** Kilometres in a nautical mile, by definition. */
export const KM_PER_NAUTICAL_MILE = 1.852;

const EARTH_RADIUS_KM = 6371;

/** Great-circle distance, km, on a sphere; within 0.5 % of the ellipsoid. */
export const kmBetween = (a: LonLat, b: LonLat): number => EARTH_RADIUS_KM * geoDistance(a, b);
