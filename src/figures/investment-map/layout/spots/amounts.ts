import type { Spots } from '../spot.ts';

/** Where the names of the large projects stand, by project. */
export const WIDE = {
  P001: { x: 664, y: 326, from: [658, 322] },
  P040: { x: 664, y: 262, from: [658, 258] },
  P007: { x: 612, y: 388, from: [626, 374] },
  P016: { x: 424, y: 50, from: [466, 58] },
  P009: { x: 540, y: 74, from: [552, 82] },
  P015: { x: 338, y: 279, anchor: 'end' },
  P050: { x: 204, y: 240, anchor: 'end' },
  P055: { x: 74, y: 280 },
  P053: { x: 346, y: 382, anchor: 'end' },
  P051: { x: 330, y: 432, anchor: 'end' },
  P036: { x: 440, y: 474, from: [446, 460] },
  P035: { x: 480, y: 378, anchor: 'middle' },
} as const satisfies Spots;

/** The same on the small map. */
export const NARROW = {
  P001: { x: 358, y: 168, anchor: 'end', from: [318, 156] },
  P040: { x: 358, y: 14, anchor: 'end', from: [290, 20] },
  P015: { x: 154, y: 116, anchor: 'end' },
  P053: { x: 158, y: 164, anchor: 'end' },
  P050: { x: 92, y: 88, anchor: 'end' },
  P055: { x: 4, y: 196, from: [14, 184] },
} as const satisfies Spots;
