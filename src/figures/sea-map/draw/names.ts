import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { REACH_NAUTICAL_MILES } from '../data.ts';
import { projectionOf } from '../layout.ts';
import type { State } from '../view.ts';
import type { LonLat } from '../../../data/geo/sphere.ts';

interface Name {
  /** Where its text begins, ends or is centred. */
  readonly anchor?: 'start' | 'end' | 'middle';
  readonly key: string;
  readonly text: string;
  readonly at: LonLat;
  readonly window: State['window'];
  readonly layouts: readonly LayoutName[];
}

const BOTH: readonly LayoutName[] = ['narrow', 'wide'];
const NAMES: readonly Name[] = [
  {
    key: 'philippines',
    text: 'Philippines',
    at: [121.25, 16.9],
    window: 'sea',
    layouts: ['wide'],
  },
  {
    key: 'palawan',
    text: 'Palawan',
    at: [119.5, 9.85],
    anchor: 'start',
    window: 'sea',
    layouts: BOTH,
  },
  {
    key: 'viet-nam',
    text: 'Viet Nam',
    at: [109.65, 13.3],
    anchor: 'start',
    window: 'sea',
    layouts: ['wide'],
  },
  {
    key: 'hainan',
    text: 'Hainan (China)',
    at: [110.3, 17.75],
    window: 'sea',
    layouts: ['wide'],
  },
  { key: 'luzon-name', text: 'Luzon', at: [120.95, 15.42], window: 'luzon', layouts: BOTH },
  { key: 'mindoro', text: 'Mindoro', at: [120.9, 13.32], window: 'luzon', layouts: ['wide'] },
];

/** Names of the lands in a window. */
export function names(window: State['window'], layout: LayoutName): Mark[] {
  const { px } = projectionOf(window, layout);
  return NAMES.filter((name) => name.window === window && name.layouts.includes(layout)).map(
    ({ key, text, at, anchor = 'middle' }) => {
      const [x, y] = px(at);
      return label(key, text, x, y, { ink: 'muted', anchor });
    },
  );
}

const SEA_AT: Readonly<Record<'water-cannon' | 'sail', LonLat>> = {
  'water-cannon': [112.6, 15],
  sail: [111.4, 10.4],
};

/** Name of the sea, where nothing else stands. */
export function seaName({ window, told }: State, layout: LayoutName): Mark[] {
  if (window === 'luzon' || layout === 'narrow') return [];
  const [x, y] = projectionOf(window, layout).px(SEA_AT[told]);
  return [
    label('sea-name', 'South China Sea', x, y, {
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
export function reachName(layout: LayoutName, edition: Edition): Mark[] {
  const [x, y] = projectionOf('sea', layout).px(REACH_AT[layout]);
  const miles = edition.number(REACH_NAUTICAL_MILES);
  if (layout === 'narrow') {
    return labelLines('reach-name', [`${miles} nautical`, 'miles off coast'], x + 16, y, {
      ink: 'muted',
    });
  }
  const lines = [
    `${miles} nautical miles`,
    'from the Philippine coast',
    '(a distance, not a boundary)',
  ];
  return labelLines('reach-name', lines, x - 8, y, { ink: 'muted', anchor: 'end' });
}
