/** Degrees east and north. */
export type LonLat = readonly [lon: number, lat: number];

/** Kilometres in a nautical mile, by definition. */
export const KM_PER_NAUTICAL_MILE = 1.852;

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance, km, on a sphere (haversine); within 0.5 % of the ellipsoid. */
export function kmBetween([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const half = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const a =
    half(lat2 - lat1) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon2 - lon1);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a));
}
