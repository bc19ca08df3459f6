import { tenth } from '../../scene/tenth.ts';
import type { LayoutName, Size } from '../contract.ts';
import { positions } from '../partnership-network/layout/positions.ts';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  wide: { width: 760, height: 660 },
  narrow: { width: 360, height: 310 },
};

/** The network's own positions: both layouts use the wide ones, scaled. Throws where it has none. */
export function pointOf(id: string, scale: number): { x: number; y: number } {
  const at = positions.wide.get(id);
  if (!at) throw new Error(`${id} has no position in partnership-network/layout/positions.ts`);
  return { x: tenth(at.x * scale), y: tenth(at.y * scale) };
}
