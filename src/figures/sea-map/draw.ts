import type { Edition } from '../../editions/edition.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { hatch } from '../marks/hatch.ts';
import { corridor } from './corridor.ts';
import { position, type SeaMap } from './data.ts';
import { land } from './land.ts';
import { sizes, type StateName, type View, viewOf } from './layout.ts';
import { names, reachName, seaName } from './names.ts';
import { linePath } from './paths.ts';
import { patrol, zone } from './patrol.ts';
import { scaleBar } from './scale-bar.ts';
import { shoal } from './shoal.ts';
import { town } from './town.ts';

const LENGTHS = {
  shoal: { km: 200, nauticalMiles: 100 },
  patrol: { km: 200, nauticalMiles: 100 },
  corridor: { km: 50, nauticalMiles: 25 },
} as const;

/** Manila, small: the mark that becomes a stop of the corridor. */
function capital(data: SeaMap, view: View, layout: LayoutName): Mark[] {
  const manila = data.stops.find((stop) => stop.id === 'manila');
  if (!manila || layout === 'narrow') return [];
  const [x, y] = view.px(position(manila));
  return [town(manila, x, y, { r: 3.5, size: 13, quiet: true })];
}

/** The map of one state. */
export function draw(data: SeaMap, state: StateName, layout: LayoutName, edition: Edition): Scene {
  const { width, height } = sizes[layout];
  const view = viewOf(state, layout);
  const reach: Mark = {
    key: 'reach',
    tag: 'path',
    attrs: {
      d: linePath(data.reach, view),
      fill: 'none',
      stroke: 'muted',
      'stroke-dasharray': '5 4',
    },
  };
  return {
    width,
    height,
    marks: [
      {
        key: 'defs',
        tag: 'defs',
        attrs: {},
        children: [
          {
            key: 'frame',
            tag: 'clipPath',
            attrs: { id: 'frame' },
            children: [{ key: 'frame-rect', tag: 'rect', attrs: { width, height } }],
          },
          ...(state === 'patrol' ? [hatch('zone-hatch', 'gold-pale', 'none', 5)] : []),
        ],
      },
      {
        key: 'map',
        tag: 'g',
        attrs: { 'clip-path': '#frame' },
        children: [
          { key: 'sea', tag: 'rect', attrs: { width, height, fill: 'sea' } },
          ...(state === 'patrol' ? [zone(data, layout)] : []),
          ...(state === 'corridor' ? [] : [reach]),
          land(data, state, layout),
        ],
      },
      ...seaName(state, layout),
      ...names(state, layout),
      ...(state === 'corridor' ? [] : capital(data, view, layout)),
      ...reachName(state, layout, edition),
      ...(state === 'corridor' ? corridor(data, layout, edition) : []),
      ...(state === 'shoal' ? shoal(data, layout, edition) : []),
      ...(state === 'patrol' ? patrol(data, layout, edition) : []),
      scaleBar(
        layout === 'narrow' && state !== 'corridor'
          ? { x: width - 8, y: height - 24, ending: true }
          : { x: 16, y: height - 24 },
        LENGTHS[state],
        view.km,
        edition,
      ),
    ],
  };
}
