import { geoMercator } from 'd3';
import type { LayoutName, Size } from '../contract.ts';
import type { Point } from './simplify.ts';
import type { LonLat } from './sphere.ts';

export type StateName = 'shoal' | 'patrol' | 'corridor';

export const sizes: Readonly<Record<LayoutName, Size>> = {
  narrow: { width: 360, height: 300 },
  wide: { width: 760, height: 600 },
};

/** A window on the map: its middle and how many px one degree of longitude takes. */
interface Window {
  readonly middle: LonLat;
  readonly degree: number;
}

const SEA: Record<LayoutName, Window> = {
  narrow: { middle: [116.4, 12.6], degree: 33 },
  wide: { middle: [116.2, 12.75], degree: 50.5 },
};
const LUZON: Record<LayoutName, Window> = {
  narrow: { middle: [120.22, 14.46], degree: 112 },
  wide: { middle: [120.3, 14.5], degree: 226 },
};

/** Where degrees fall in px. */
export interface View {
  readonly place: (at: LonLat) => Point;
  /** The same in whole px. */
  readonly px: (at: LonLat) => Point;
  /** Px of one km in the middle of the window. */
  readonly km: number;
}

/** The window of a state: the whole sea, or Luzon from nearer by. Mercator, so one moves into the other. */
export function viewOf(state: StateName, layout: LayoutName): View {
  const { middle, degree } = (state === 'corridor' ? LUZON : SEA)[layout];
  const { width, height } = sizes[layout];
  const project = geoMercator()
    .center([...middle])
    .scale((degree * 180) / Math.PI)
    .translate([width / 2, height / 2]);
  const place = (at: LonLat): Point => project([...at]) ?? [NaN, NaN];
  const px = (at: LonLat): Point => {
    const [x, y] = place(at);
    return [Math.round(x), Math.round(y)];
  };
  return {
    place,
    px,
    km: degree / (111.19 * Math.cos((middle[1] * Math.PI) / 180)),
  };
}
