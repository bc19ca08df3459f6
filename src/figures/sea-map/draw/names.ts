import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { REACH_NAUTICAL_MILES } from '../data.ts';
import { projectionOf } from '../layout.ts';
import { landsIn } from '../layout/names.ts';
import type { Words } from '../words.ts';
import type { State } from '../view.ts';
import type { LonLat } from '../../../data/geo/sphere.ts';

/** Names of the lands in a window. */
export function names(window: State['window'], layout: LayoutName, { labels }: Words): Mark[] {
  const { px } = projectionOf(window, layout);
  return landsIn(window, layout).map(([key, { at, anchor = 'middle' }]) => {
    const [x, y] = px(at);
    return label(key, labels.lands[key], x, y, { ink: 'muted', anchor });
  });
}

const SEA_AT: Readonly<Record<'water-cannon' | 'sail', LonLat>> = {
  'water-cannon': [112.6, 15],
  sail: [111.4, 10.4],
};

/** Name of the sea, where nothing else stands. */
export function seaName({ window, told }: State, layout: LayoutName, { labels }: Words): Mark[] {
  if (window === 'luzon' || layout === 'narrow') return [];
  const [x, y] = projectionOf(window, layout).px(SEA_AT[told]);
  return [
    label('sea-name', labels.sea, x, y, {
      serif: true,
      size: 22,
      ink: 'muted',
      anchor: 'middle',
    }),
  ];
}

const REACH_AT: Readonly<Record<LayoutName, LonLat>> = {
  narrow: [116.3, 16.15],
  wide: [116.3, 17.6],
};

/** What the dashed line is: a distance. */
export function reachName(layout: LayoutName, { labels, number }: Words): Mark[] {
  const [x, y] = projectionOf('sea', layout).px(REACH_AT[layout]);
  const lines = labels.reach[layout](number(REACH_NAUTICAL_MILES));
  return layout === 'narrow'
    ? labelLines('reach-name', lines, x + 16, y, { ink: 'muted' })
    : labelLines('reach-name', lines, x - 8, y, { ink: 'muted', anchor: 'end' });
}
