import { tenth } from '../../scene/tenth.ts';
import type { LayoutName, Size } from '../contract.ts';
import { places } from '../partnership-network/layout/places.ts';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  wide: { width: 760, height: 660 },
  narrow: { width: 360, height: 310 },
};

/** The network's own places: both layouts use the wide ones, scaled. Throws where it has none. */
export function pointOf(id: string, scale: number): { x: number; y: number } {
  const place = places.wide.get(id);
  if (!place) throw new Error(`${id} has no place in partnership-network/layout/places.ts`);
  return { x: tenth(place.x * scale), y: tenth(place.y * scale) };
}
