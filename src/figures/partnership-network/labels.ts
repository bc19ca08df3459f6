import type { Size } from '../contract.ts';
import { type Box, crosses, grown, overlap, type Segment, textBox, within } from '../marks/box.ts';
import type { LabelStyle } from '../marks/label.ts';
import type { Side } from './places.ts';

/** A node that wants its name beside it. */
export interface Named {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly text: string;
  readonly style: LabelStyle;
}

/** What a label must keep clear of, and in which states it is there: bit i for state i. */
export interface Obstacles {
  readonly segments: readonly { readonly segment: Segment; readonly states: number }[];
  readonly boxes: readonly { readonly box: Box; readonly states: number }[];
}

/** A label where it found room. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

const sides: readonly Side[] = ['E', 'W', 'S', 'N', 'SE', 'SW', 'NE', 'NW'];
const GAP = 5;

function candidate(named: Named, side: Side): PlacedLabel {
  const { x, y, r, text, style, id } = named;
  const size = style.size ?? 13;
  const slanted = side.length === 2;
  const east = side.includes('E') ? 1 : side.includes('W') ? -1 : 0;
  const south = side.includes('S') ? 1 : side.includes('N') ? -1 : 0;
  const anchor = east > 0 ? 'start' : east < 0 ? 'end' : 'middle';
  const away = slanted ? r * 0.6 + 2 : r + GAP;
  const middle = size * 0.35;
  const drop = south > 0 ? size * 0.74 + away - 1 : south < 0 ? -away - size * 0.1 : middle;
  const at = { x: x + east * away, y: y + drop };
  return { id, text, ...at, anchor, box: textBox(text, at.x, at.y, { ...style, anchor }) };
}

/**
 * Puts each name where it meets no strand, node or other name in any state in which they meet,
 * trying the sides of the node in turn; where no side is free, the one with the fewest meetings.
 * A name stands at one place in all states.
 */
export function placeLabels(
  names: readonly (Named & { readonly states: number })[],
  obstacles: Obstacles,
  { width, height }: Size,
): Map<string, PlacedLabel> {
  const page = { left: 4, top: 2, right: width - 4, bottom: height - 2 };
  const meetings = (label: PlacedLabel, states: number): number => {
    const box = grown(label.box, 2);
    const lines = obstacles.segments.filter((o) => o.states & states && crosses(box, o.segment));
    const things = obstacles.boxes.filter((o) => o.states & states && overlap(box, o.box));
    return lines.length + things.length + (within(label.box, page) ? 0 : 9);
  };
  const placed = new Map<string, PlacedLabel & { readonly states: number }>();
  const choices = names
    .map((named) => ({
      named,
      options: sides.map((side, i) => {
        const label = candidate(named, side);
        return { label, cost: meetings(label, named.states) + i / 100 };
      }),
    }))
    .sort((a, b) => free(a.options) - free(b.options));
  for (const { named, options } of choices) {
    const cost = ({ label, cost }: (typeof options)[number]): number =>
      cost +
      [...placed.values()].filter(
        (other) => other.states & named.states && overlap(grown(label.box, 2), other.box),
      ).length;
    const best = options.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    placed.set(named.id, { ...best.label, states: named.states });
  }
  return placed;
}

const free = (options: readonly { readonly cost: number }[]): number =>
  options.filter(({ cost }) => cost < 1).length;
