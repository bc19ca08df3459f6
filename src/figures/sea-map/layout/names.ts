import type { LonLat } from '../../../data/geo/sphere.ts';
import type { LayoutName } from '../../contract.ts';
import type { State } from '../view.ts';

/** Where the name of a land stands, and in which pictures. */
interface Name {
  /** Where its text begins, ends or is centred. */
  readonly anchor?: 'start' | 'end' | 'middle';
  readonly at: LonLat;
  readonly window: State['window'];
  readonly layouts: readonly LayoutName[];
}

const BOTH: readonly LayoutName[] = ['narrow', 'wide'];

const LANDS = {
  philippines: { at: [121.25, 16.9], window: 'sea', layouts: ['wide'] },
  palawan: { at: [119.5, 9.85], anchor: 'start', window: 'sea', layouts: BOTH },
  'viet-nam': { at: [109.65, 13.3], anchor: 'start', window: 'sea', layouts: ['wide'] },
  hainan: { at: [110.3, 17.75], window: 'sea', layouts: ['wide'] },
  'luzon-name': { at: [120.95, 15.42], window: 'luzon', layouts: BOTH },
  mindoro: { at: [120.9, 13.32], window: 'luzon', layouts: ['wide'] },
} as const satisfies Readonly<Record<string, Name>>;

export type LandKey = keyof typeof LANDS;

/** The lands that are named in a window. */
export const landsIn = (
  window: State['window'],
  layout: LayoutName,
): (readonly [LandKey, Name])[] =>
  (Object.keys(LANDS) as LandKey[])
    .map((key): readonly [LandKey, Name] => [key, LANDS[key]])
    .filter(([, name]) => name.window === window && name.layouts.includes(layout));
