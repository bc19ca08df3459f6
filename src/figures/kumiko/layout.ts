import type { LayoutName, Size } from '../contract.ts';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  wide: { width: 760, height: 660 },
  narrow: { width: 360, height: 310 },
};
