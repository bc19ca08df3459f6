import { geoAlbersUsa } from 'd3';
import type { Point } from '../../../data/geo/simplify.ts';
import type { LayoutName, Size } from '../../contract.ts';

/** Sizes of the stage. */
export const sizes: Readonly<Record<LayoutName, Size>> = {
  narrow: { width: 360, height: 330 },
  wide: { width: 760, height: 610 },
};

/** How the atlas (975 × 610, Albers) lies on the stage: px = shift + scale · atlas. */
export interface Frame {
  readonly scale: number;
  readonly shift: Readonly<Point>;
}

export const frames: Readonly<Record<LayoutName, Frame>> = {
  narrow: { scale: 0.34, shift: [-4, -2] },
  wide: { scale: 0.72, shift: [-9, 44] },
};

/** The projection of the atlas file, as its documentation gives it. */
const albers = geoAlbersUsa().scale(1300).translate([487.5, 305]);

/** Atlas units to px of the stage. */
export function onStage([x, y]: Point, { scale, shift }: Frame): Point {
  return [shift[0] + scale * x, shift[1] + scale * y];
}

/** A place by its degrees east and north, px. Throws outside the United States. */
export function placeOnStage(lon: number, lat: number, frame: Frame): Point {
  const at = albers([lon, lat]);
  if (!at) throw new RangeError(`${lat}° N ${lon}° E is outside the map of the United States`);
  return onStage(at, frame);
}
