import { scaleLinear } from 'd3';
import type { LayoutName } from '../../contract.ts';
import type { Race } from '../data/positions.ts';

export interface PlacedLead {
  readonly race: Race;
  /** The lead as a floating bar from second place up to first. */
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LeadLayout {
  readonly leads: readonly PlacedLead[];
  /** Billion dollars, and where they are. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly after: number;
  readonly left: number;
  readonly right: number;
  readonly floor: number;
}

const FRAMES = {
  wide: { left: 40, right: 756, top: 62, floor: 506, width: 64, slots: 7 },
  narrow: { left: 0, right: 360, top: 44, floor: 262, width: 34, slots: 6 },
} as const;

/** Places first and second of each year-end on one axis, billion US dollars from 500 on, px. */
export function layOutLead(race: readonly Race[], layout: LayoutName): LeadLayout {
  const frame = FRAMES[layout];
  const y = scaleLinear([540, 820], [frame.floor, frame.top]);
  const step = (frame.right - frame.left) / frame.slots;
  return {
    leads: race.map((one, i) => ({
      race: one,
      x: frame.left + step * (i + 0.5) - frame.width / 2,
      width: frame.width,
      top: y(one.first.value),
      bottom: y(one.second.value),
    })),
    ticks: [600, 700, 800].map((value) => ({ value, y: y(value) })),
    /** Middle of the slot after the last year-end. */
    after: frame.left + step * (race.length + 0.5),
    left: frame.left,
    right: frame.right,
    floor: frame.floor,
  };
}
