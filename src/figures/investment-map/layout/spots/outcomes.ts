import type { Spots } from '../spot.ts';

/** Where something is said of single projects. */
export const WIDE = {
  toyota: { x: 654, y: 318, from: [652, 314], to: 'P001' },
  steel: { x: 658, y: 250, from: [652, 248], to: 'P040' },
  honda: { x: 424, y: 24, from: [466, 62], to: 'P017' },
  daiichi: { x: 590, y: 60, from: [604, 82], to: 'P009' },
  kikkoman: { x: 326, y: 40, from: [352, 62], to: 'P012' },
  panasonic: { x: 340, y: 272, anchor: 'end' },
  corebridge: { x: 330, y: 432, anchor: 'end' },
  mesa: { x: 150, y: 354 },
  ube: { x: 446, y: 476, from: [452, 462], to: 'P036' },
  fujifilm: { x: 612, y: 384, from: [624, 370], to: 'P007' },
  alabama: { x: 480, y: 374, anchor: 'middle' },
} as const satisfies Spots;

/** The same on the small map. */
export const NARROW = {
  toyota: { x: 310, y: 160, from: [324, 148], to: 'P001' },
  honda: { x: 136, y: 14, from: [206, 30], to: 'P017' },
  daiichi: { x: 256, y: 14, from: [284, 34], to: 'P009' },
  panasonic: { x: 150, y: 112, anchor: 'end' },
  ube: { x: 222, y: 204, from: [219, 196], to: 'P036' },
} as const satisfies Spots;
