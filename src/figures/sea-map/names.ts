import type { Edition } from '../../editions/edition.ts';
import type { Mark } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { label, labelLines } from '../marks/label.ts';
import { REACH_NAUTICAL_MILES } from './data.ts';
import { type StateName, viewOf } from './layout.ts';
import type { LonLat } from './sphere.ts';

interface Name {
  /** Where its text begins, ends or is centred. */
  readonly anchor?: 'start' | 'end' | 'middle';
  readonly key: string;
  readonly text: string;
  readonly at: LonLat;
  readonly states: readonly StateName[];
  readonly layouts: readonly LayoutName[];
}

const BOTH: readonly LayoutName[] = ['narrow', 'wide'];
const NAMES: readonly Name[] = [
  {
    key: 'philippines',
    text: 'Philippines',
    at: [121.25, 16.9],
    states: ['shoal', 'patrol'],
    layouts: ['wide'],
  },
  {
    key: 'palawan',
    text: 'Palawan',
    at: [119.5, 9.85],
    anchor: 'start',
    states: ['shoal', 'patrol'],
    layouts: BOTH,
  },
  {
    key: 'viet-nam',
    text: 'Viet Nam',
    at: [109.65, 13.3],
    anchor: 'start',
    states: ['shoal', 'patrol'],
    layouts: ['wide'],
  },
  {
    key: 'hainan',
    text: 'Hainan (China)',
    at: [110.3, 17.75],
    states: ['shoal', 'patrol'],
    layouts: ['wide'],
  },
  { key: 'luzon-name', text: 'Luzon', at: [120.95, 15.42], states: ['corridor'], layouts: BOTH },
  { key: 'mindoro', text: 'Mindoro', at: [120.9, 13.32], states: ['corridor'], layouts: ['wide'] },
];

/** Names of lands. */
export function names(state: StateName, layout: LayoutName): Mark[] {
  const view = viewOf(state, layout);
  return NAMES.filter((name) => name.states.includes(state) && name.layouts.includes(layout)).map(
    ({ key, text, at, anchor = 'middle' }) => {
      const [x, y] = view.px(at);
      return label(key, text, x, y, { ink: 'muted', anchor });
    },
  );
}

const SEA_AT: Record<'shoal' | 'patrol', LonLat> = { shoal: [112.6, 15], patrol: [111.4, 10.4] };

/** Name of the sea, where nothing else stands. */
export function seaName(state: StateName, layout: LayoutName): Mark[] {
  if (state === 'corridor' || layout === 'narrow') return [];
  const [x, y] = viewOf(state, layout).px(SEA_AT[state]);
  return [
    label('sea-name', 'South China Sea', x, y, {
      serif: true,
      size: 22,
      ink: 'muted',
      anchor: 'middle',
    }),
  ];
}

const REACH_AT: Record<LayoutName, LonLat> = { narrow: [116.3, 16.15], wide: [116.3, 17.6] };

/** What the dashed line is: a distance. */
export function reachName(state: StateName, layout: LayoutName, edition: Edition): Mark[] {
  if (state === 'corridor') return [];
  const [x, y] = viewOf(state, layout).px(REACH_AT[layout]);
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
