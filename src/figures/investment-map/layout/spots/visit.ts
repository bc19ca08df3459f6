import type { Spots } from '../spot.ts';

/** Where the words of the week stand. */
export const WIDE = {
  wisconsin: { x: 330, y: 26, from: [372, 64], to: 'P010-WI' },
  ohio: { x: 506, y: 26, from: [516, 64], to: 'P010-OH' },
  california: { x: 4, y: 434, from: [30, 418], to: 'P037-CA' },
  louisiana: { x: 340, y: 494, from: [412, 478], to: 'P036' },
  carolina: { x: 572, y: 374, from: [606, 358], to: 'P001' },
  washington: { x: 668, y: 264, from: [662, 260], to: [614, 240] },
  'to-japan': { x: 4, y: 554, ink: 'us' },
  split: { x: 472, y: 554 },
} as const satisfies Spots;

/** The same on the small map, where codes of states stand in for most of it. */
export const NARROW = {
  carolina: { x: 359, y: 132, anchor: 'end' },
  washington: { x: 359, y: 84, anchor: 'end' },
  split: { x: 210, y: 290 },
  'to-japan': { x: 4, y: 318, ink: 'us' },
} as const satisfies Spots;

/** Where the list under the small map says what a state’s code stands for. */
export const CODES = {
  OH: { x: 4, y: 250 },
  NC: { x: 4, y: 270 },
  LA: { x: 4, y: 290 },
  WI: { x: 196, y: 250 },
  CA: { x: 196, y: 270 },
} as const satisfies Spots;
