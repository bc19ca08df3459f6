import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { hatch } from '../marks/hatch.ts';
import { position, type SeaMap } from './data.ts';
import { corridor } from './draw/corridor.ts';
import { land } from './draw/land.ts';
import { names, reachName, seaName } from './draw/names.ts';
import { linePath } from './draw/paths.ts';
import { patrol, zone } from './draw/patrol.ts';
import { scaleBar } from './draw/scale-bar.ts';
import { shoal } from './draw/shoal.ts';
import { town } from './draw/town.ts';
import { projectionOf, sizes } from './layout.ts';
import type { State } from './view.ts';
import type { Words } from './words.ts';

const LENGTHS: Readonly<Record<State['window'], { km: number; nauticalMiles: number }>> = {
  sea: { km: 200, nauticalMiles: 100 },
  luzon: { km: 50, nauticalMiles: 25 },
};

/** Manila, small: the mark that becomes a stop of the corridor. */
function capital(data: SeaMap, layout: LayoutName): Mark[] {
  const manila = data.stops.find((stop) => stop.id === 'manila');
  if (!manila || layout === 'narrow') return [];
  const [x, y] = projectionOf('sea', layout).px(position(manila));
  return [town(manila, x, y, { r: 3.5, size: 14, quiet: true })];
}

/** The dashed line in the sea. */
const reach = (data: SeaMap, layout: LayoutName): Mark => ({
  key: 'reach',
  tag: 'path',
  attrs: {
    d: linePath(data.reach, projectionOf('sea', layout)),
    fill: 'none',
    stroke: 'muted',
    'stroke-dasharray': '5 4',
  },
});

/** What a state tells, over the map. */
function told(data: SeaMap, state: State, layout: LayoutName, words: Words): Mark[] {
  switch (state.told) {
    case 'water-cannon':
      return shoal(data, layout, words);
    case 'sail':
      return patrol(data, layout, words);
    case 'corridor':
      return corridor(data, layout, words);
  }
}

/** The map of one state. */
export function draw(data: SeaMap, state: State, layout: LayoutName, words: Words): Scene {
  const { width, height } = sizes[layout];
  const { window } = state;
  const atSea = window === 'sea';
  const sailing = state.told === 'sail';
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
          ...(sailing ? [hatch('zone-hatch', 'gold-pale', 'none', 5)] : []),
        ],
      },
      {
        key: 'map',
        tag: 'g',
        attrs: { 'clip-path': '#frame' },
        children: [
          { key: 'sea', tag: 'rect', attrs: { width, height, fill: 'sea' } },
          ...(sailing ? [zone(data, layout, words)] : []),
          ...(atSea ? [reach(data, layout)] : []),
          land(data, window, layout),
        ],
      },
      ...seaName(state, layout, words),
      ...names(window, layout, words),
      ...(atSea ? [...capital(data, layout), ...reachName(layout, words)] : []),
      ...told(data, state, layout, words),
      scaleBar(
        layout === 'narrow' && atSea
          ? { x: width - 8, y: height - 24, ending: true }
          : { x: 16, y: height - 24 },
        LENGTHS[window],
        projectionOf(window, layout).km,
        words,
      ),
    ],
  };
}
