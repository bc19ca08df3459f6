import { scaleSqrt } from 'd3';
import type { Point } from '../../../data/geo/simplify.ts';
import type { LayoutName } from '../../contract.ts';
import type { ProjectMap } from '../data.ts';
import { stateOf, type BaseMap } from '../data/base-map.ts';
import type { Site } from '../data/projects.ts';
import { frames, placeOnStage } from '../layout.ts';
import { dodge } from './dodge.ts';
import { tenth } from '../../../scene/tenth.ts';

export interface PlacedSite {
  readonly site: Site;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** How large the sites of a state of the figure are. */
export type Sizing = 'even' | 'amount';

const EVEN: Readonly<Record<LayoutName, number>> = { wide: 7, narrow: 5 };
/** Between sites of even size: room for a ring around one of them. */
const APART: Readonly<Record<LayoutName, number>> = { wide: 4.5, narrow: 3.5 };
const SMALLEST: Readonly<Record<LayoutName, number>> = { wide: 3, narrow: 2.5 };

/** Radius of an amount in billion dollars: area grows with money. */
export const radius: Readonly<Record<LayoutName, (billion: number) => number>> = {
  wide: scaleSqrt([0, 15], [0, 28]),
  narrow: scaleSqrt([0, 15], [0, 16]),
};

function anchorOf({ at, state }: Site, map: BaseMap, layout: LayoutName): Point {
  return at ? placeOnStage(...at, frames[layout]) : stateOf(map, state).middle;
}

/** Puts sites of which only the state is known, and the same one, under each other. */
function stacked(
  sites: readonly Site[],
  anchors: readonly Point[],
  r: (site: Site) => number,
): Point[] {
  const foot = new Map<string, number>();
  return sites.map((site, i) => {
    const [x, y] = anchors[i] ?? [0, 0];
    if (site.at) return [x, y];
    const above = foot.get(site.state);
    const middle = above === undefined ? y : above + r(site) + 4;
    foot.set(site.state, middle + r(site));
    return [x, middle];
  });
}

/** Places sites, px: by amount where they are, the large ones first; of even size pushed apart. */
export function placeSites(
  data: ProjectMap,
  which: 'all' | 'named',
  sizing: Sizing,
  layout: LayoutName,
): PlacedSite[] {
  const sites = data[which];
  const anchors = sites.map((site) => anchorOf(site, data.maps[layout], layout));
  const r = (site: Site): number =>
    sizing === 'even' ? EVEN[layout] : Math.max(SMALLEST[layout], radius[layout](site.amount ?? 0));
  const spots =
    sizing === 'even'
      ? dodge(anchors, 2 * EVEN[layout] + APART[layout])
      : stacked(sites, anchors, r);
  return sites
    .map((site, i): PlacedSite => {
      const [x, y] = spots[i] ?? [0, 0];
      return {
        site,
        x: tenth(x),
        y: tenth(y),
        r: tenth(r(site)),
      };
    })
    .sort((a, b) => b.r - a.r);
}
