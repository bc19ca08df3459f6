import { geoMercator } from 'd3';
import type { Point } from '../../../data/geo/simplify.ts';
import type { LonLat } from '../../../data/geo/sphere.ts';
import type { LayoutName, Size } from '../../contract.ts';
import type { State } from '../view.ts';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  narrow: { width: 360, height: 300 },
  wide: { width: 760, height: 600 },
};

/** A window on the map: its middle and how many px one degree of longitude takes. */
interface Window {
  readonly middle: LonLat;
  readonly degree: number;
}

const WINDOWS: Readonly<Record<State['window'], Record<LayoutName, Window>>> = {
  sea: {
    narrow: { middle: [116.4, 12.6], degree: 33 },
    wide: { middle: [116.2, 12.75], degree: 50.5 },
  },
  luzon: {
    narrow: { middle: [120.22, 14.46], degree: 112 },
    wide: { middle: [120.3, 14.5], degree: 226 },
  },
};

/** Where degrees fall in px. */
export interface Projection {
  readonly place: (at: LonLat) => Point;
  /** The same in whole px. */
  readonly px: (at: LonLat) => Point;
  /** Px of one km in the middle of the window. */
  readonly km: number;
}

/** How a window lies on the stage. Mercator, so that one window moves into the other. */
export function projectionOf(window: State['window'], layout: LayoutName): Projection {
  const { middle, degree } = WINDOWS[window][layout];
  const { width, height } = sizes[layout];
  const mercator = geoMercator()
    .center(middle)
    .scale((degree * 180) / Math.PI)
    .translate([width / 2, height / 2]);
  const place = (at: LonLat): Point => {
    const px = mercator(at);
    if (!px) throw new RangeError(`${at[1]}° N ${at[0]}° E cannot be drawn in Mercator`);
    return px;
  };
  return {
    place,
    px: (at) => {
      const [x, y] = place(at);
      return [Math.round(x), Math.round(y)];
    },
    km: degree / (111.19 * Math.cos((middle[1] * Math.PI) / 180)),
  };
}
