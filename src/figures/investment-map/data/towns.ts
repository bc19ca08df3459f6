/** Degrees east and north of places that the tables name without a position; approximate city points. */
export const TOWNS = {
  Washington: [-77.04, 38.9],
  Madison: [-89.4, 43.07],
  'Thousand Oaks': [-118.84, 34.17],
} as const satisfies Readonly<Record<string, readonly [lon: number, lat: number]>>;
