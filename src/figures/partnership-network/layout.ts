import type { LayoutName, Size } from '../contract.ts';
import type { Lattice } from './layout/lattice.ts';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  wide: { width: 760, height: 640 },
  narrow: { width: 360, height: 330 },
};

/** The lattice that everything stands on. */
export const lattices: Readonly<Record<LayoutName, Lattice>> = {
  wide: { step: 40, x: 10, y: 18 },
  narrow: { step: 16, x: 6, y: 17 },
};

/** Size of the two hubs' names, px. */
export const hubSize: Readonly<Record<LayoutName, number>> = { wide: 15, narrow: 14 };
