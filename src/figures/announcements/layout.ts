import type { LayoutName, Size } from '../contract.ts';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  narrow: { width: 360, height: 320 },
  wide: { width: 760, height: 600 },
};
