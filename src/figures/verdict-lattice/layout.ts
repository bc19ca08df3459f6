import type { ByLayout, Size } from '../contract.ts';

export const sizes: ByLayout<Size> = {
  narrow: { width: 360, height: 500 },
  wide: { width: 760, height: 600 },
};

/** Where the lattice has its middle, and the corner radius of a joint, px. */
export const FRAMES = {
  narrow: { x: 180, y: 198, r: 28 },
  wide: { x: 262, y: 300, r: 41 },
} as const;
