import type { Size } from '../../contract.ts';
import {
  type Box,
  crosses,
  grown,
  overlap,
  type Segment,
  textBox,
  within,
} from '../../marks/box.ts';
import type { LabelStyle } from '../../marks/label.ts';

const sides = ['E', 'W', 'S', 'N', 'SE', 'SW', 'NE', 'NW', 'SSE', 'SSW', 'NNE', 'NNW'] as const;

/** Where a label stands beside its node, by the compass. */
export type Side = (typeof sides)[number];

/** A node that wants its name beside it. */
export interface Named {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly text: string;
  readonly style: LabelStyle;
  /** The side to try first. */
  readonly prefer?: Side | undefined;
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
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

const GAP = 6;

/** A name on one side of its node, as near as the node's size allows. */
export function labelAt(named: Named, side: Side): PlacedLabel {
  const { x, y, r, text, style, id } = named;
  const size = style.size ?? 14;
  const [slanted, steep] = [side.length === 2, side.length === 3];
  const east = side.includes('E') ? 1 : side.includes('W') ? -1 : 0;
  const south = side.includes('S') ? 1 : side.includes('N') ? -1 : 0;
  const anchor = east === 0 || steep ? 'middle' : east > 0 ? 'start' : 'end';
  const away = slanted ? r * 0.3 + 1 : r + GAP;
  const middle = size * 0.35;
  const clear = r * 1.3 + 2.5;
  const drop = south > 0 ? size * 0.74 + clear : south < 0 ? -clear - size * 0.1 : middle;
  const at = { x: x + east * away, y: y + drop };
  return { id, text, side, ...at, anchor, box: textBox(text, at.x, at.y, { ...style, anchor }) };
}

/** How often every name may reconsider its side once the others have chosen theirs. */
const ROUNDS = 4;

/**
 * Puts each name where it meets no strand, node or other name in any state in which they meet. Each
 * takes the first free side of its node, then all reconsider a few times; where no side is free, the
 * one with the fewest meetings wins. A name keeps its side in all states.
 */
export function placeLabels(
  names: readonly (Named & { readonly states: number })[],
  obstacles: Obstacles,
  { width, height }: Size,
): Map<string, PlacedLabel> {
  const page = { left: 2, top: 2, right: width - 2, bottom: height - 2 };
  const meetings = ({ box }: PlacedLabel, states: number): number => {
    const lines = obstacles.segments.filter(
      (other) => other.states & states && crosses(grown(box, 2), other.segment),
    );
    const things = obstacles.boxes.filter(
      (other) => other.states & states && overlap(grown(box, 1), other.box),
    );
    return lines.length + things.length + (within(box, page) ? 0 : 9);
  };
  const choices = names.map((named) => {
    const options = sides.map((side, i) => {
      const label = labelAt(named, side);
      const rank = side === named.prefer ? -1 : i;
      return { label, cost: meetings(label, named.states) + rank / 100 };
    });
    return { states: named.states, options, best: cheapest(options, () => 0) };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (const choice of choices) {
      const others = choices.filter((other) => other !== choice && other.states & choice.states);
      choice.best = cheapest(
        choice.options,
        ({ box }) => others.filter(({ best }) => overlap(grown(box, 2), best.label.box)).length,
      );
    }
  }
  return new Map(choices.map(({ best }) => [best.label.id, best.label]));
}

interface Option {
  readonly label: PlacedLabel;
  readonly cost: number;
}

function cheapest(options: readonly Option[], extra: (label: PlacedLabel) => number): Option {
  const costs = options.map((option) => option.cost + extra(option.label));
  const best = options[costs.indexOf(Math.min(...costs))];
  if (!best) throw new Error('a name needs at least one side to stand on');
  return best;
}
