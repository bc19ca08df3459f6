import type { LayoutName, Size } from '../contract.ts';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  narrow: { width: 360, height: 300 },
  wide: { width: 760, height: 520 },
};

/** Two chains of command, from the top down, px. */
export const CHAINS = {
  narrow: { tokyo: 64, arms: [26, 64, 102], forces: 196, hawaii: 258, home: 340, top: 48, command: 148, floor: 246, split: 74, merged: 186, bend: 210, step: 92, size: 14, r: 7 },
  wide: { tokyo: 152, arms: [60, 152, 244], forces: 376, hawaii: 540, home: 690, top: 96, command: 250, floor: 424, split: 140, merged: 318, bend: 360, step: 166, size: 15, r: 9 },
} as const; // prettier-ignore

/** The forum between two ministries, and its groups below, px. */
export const FORUM = {
  narrow: { parents: [86, 274], top: 36, hub: [180, 114], split: 164, groups: [44, 135, 225, 316], floor: 204, r: 7, big: 30, size: 14 },
  wide: { parents: [240, 520], top: 84, hub: [380, 218], split: 296, groups: [95, 285, 475, 665], floor: 370, r: 9, big: 46, size: 15 },
} as const; // prettier-ignore

/** Missile projects under each other, along the years, px. */
export const MISSILES = {
  narrow: { top: 42, pitch: 68, from: 40, to: 348, r: 9, axis: 14 },
  wide: { top: 104, pitch: 112, from: 246, to: 742, r: 17, axis: 30 },
} as const;

/** Two shores with their yards, and bars of days below, px. */
export const SHIPS = {
  narrow: { japan: 85, us: 334, top: 30, bottom: 196, yards: [58, 118, 172], home: 148, r: 7, hex: 10, loop: 40, bars: 246, day: 2.1, bar: 12, size: 14 },
  wide: { japan: 150, us: 610, top: 64, bottom: 366, yards: [112, 216, 320], home: 216, r: 9, hex: 17, loop: 84, bars: 436, day: 4, bar: 18, size: 16 },
} as const; // prettier-ignore

/** Days on one scale: two bars, and a third that goes on in row after row, px; `day` is what a day takes. */
export const DAYS = {
  narrow: { day: 2, bar: 5, kept: 30, asked: 54, queue: 104, big: 32, rows: 118, pitch: 7.8, size: 14 },
  wide: { day: 4, bar: 10, kept: 50, asked: 88, queue: 176, big: 56, rows: 198, pitch: 14.4, size: 16 },
} as const; // prettier-ignore
