import type { Mark } from '../../../scene/mark.ts';
import { tenth } from '../../../scene/tenth.ts';
import type { ByLayout, LayoutName } from '../../contract.ts';
import { type Frame, FRAMES, place } from '../layout.ts';

/** How long and wide a car is, and how heavy its lines, px. */
interface Build {
  readonly long: number;
  readonly wide: number;
  readonly line: number;
}

/** On the line of the week. */
export const SMALL: ByLayout<Build> = {
  narrow: { long: 28, wide: 20, line: 1.3 },
  wide: { long: 50, wide: 28, line: 1.5 },
};

/** So near that it fills the picture. */
export const LARGE: ByLayout<Build> = {
  narrow: { long: 242, wide: 106, line: 2 },
  wide: { long: 540, wide: 208, line: 2.5 },
};

/** Where the back seat is, as a share of the car's length from its rear. */
const SEAT = 0.31;

/** Steps of a path: a letter, and points as shares of the length from the rear and of half the width. */
type Steps = readonly (readonly [letter: 'M' | 'L' | 'Q' | 'C', ...shares: number[]])[];

/** A panel between two cross-lines of the car, each bowed by a share of the length. */
const pane = (
  [at, half, bow]: readonly number[],
  [at2, half2, bow2]: readonly number[],
): Steps => {
  const [a = 0, h = 0, b = 0, a2 = 0, h2 = 0, b2 = 0] = [at, half, bow, at2, half2, bow2];
  return [['M', a, -h], ['Q', a + b, 0, a, h], ['L', a2, h2], ['Q', a2 + b2, 0, a2, -h2], ['L', a, -h]];
}; // prettier-ignore

const both = (one: Steps): Steps => [
  ...one,
  ...one.map(([letter, ...shares]) => [letter, ...shares.map((n, i) => (i % 2 ? -n : n))] as const),
];

const BODY: Steps = [
  ['M', 0.06, -0.93], ['C', 0.3, -1.02, 0.6, -1.02, 0.78, -0.97],
  ['C', 0.9, -0.93, 0.985, -0.82, 0.995, -0.5], ['Q', 1.012, 0, 0.995, 0.5],
  ['C', 0.985, 0.82, 0.9, 0.93, 0.78, 0.97], ['C', 0.6, 1.02, 0.3, 1.02, 0.06, 0.93],
  ['C', 0.02, 0.9, 0.005, 0.75, 0.004, 0.5], ['Q', -0.004, 0, 0.004, -0.5],
  ['C', 0.005, -0.75, 0.02, -0.9, 0.06, -0.93],
]; // prettier-ignore
/** Windscreen and rear window. */
const GLASS: Steps = [
  ...pane([0.715, 0.84, 0.05], [0.655, 0.68, 0.035]),
  ...pane([0.175, 0.78, -0.03], [0.225, 0.66, -0.02]),
];
const PANELS: Steps = [
  // Roof, sides of the cabin, and the wall behind the driver.
  ['M', 0.225, -0.66], ['L', 0.655, -0.68], ['M', 0.225, 0.66], ['L', 0.655, 0.68],
  ['M', 0.515, -0.675], ['L', 0.515, 0.675],
  // The hood's two creases, and the lid of the trunk.
  ...both([['M', 0.745, 0.5], ['Q', 0.87, 0.44, 0.97, 0.36]]),
  ['M', 0.12, -0.7], ['Q', 0.09, 0, 0.12, 0.7],
]; // prettier-ignore
/** Mirrors, and lamps fore and aft. */
const TRIM: Steps = [
  ...both([['M', 0.675, 0.95], ['L', 0.66, 1.13], ['L', 0.685, 1.13], ['L', 0.7, 0.95]]),
  ...both([['M', 0.925, 0.8], ['Q', 0.97, 0.7, 0.976, 0.5]]),
  ...both([['M', 0.028, 0.8], ['Q', 0.02, 0.65, 0.02, 0.48]]),
]; // prettier-ignore
const BENCH: Steps = [
  ['M', SEAT - 0.062, -0.6], ['L', SEAT - 0.062, 0.6],
  ['Q', SEAT - 0.062, 0.64, SEAT - 0.05, 0.64], ['L', SEAT + 0.06, 0.64],
  ['L', SEAT + 0.06, -0.64], ['L', SEAT - 0.05, -0.64],
  ['Q', SEAT - 0.062, -0.64, SEAT - 0.062, -0.6],
]; // prettier-ignore
/** Middles of the axles, as shares of the length. */
const AXLES = { rear: 0.19, front: 0.82 } as const;

/**
 * A car seen from above on its way along the lines: body, wheels, glass, and the back seat under the
 * dots of those who ride. `day` is where its back seat is, `beside` how far its middle is from Kishida’s
 * lane, px. Scaled and driven, it stays the same marks.
 */
export function car(
  day: number,
  beside: number,
  layout: LayoutName,
  { long, wide, line }: Build,
  about: Pick<Mark, 'label' | 'rows'> = {},
  frame: Frame = FRAMES[layout],
): Mark[] {
  const isWide = layout === 'wide';
  const [sx, sy] = place(layout, [day, 0], frame);
  const [along, across] = isWide ? [sx, sy] : [sy, sx];
  const [rear, centre] = [along - SEAT * long, across + beside];
  const at = (share: number, half: number): string => {
    const [a, b] = [tenth(rear + share * long), tenth(centre + (half * wide) / 2)];
    return isWide ? `${a} ${b}` : `${b} ${a}`;
  };
  const path = (steps: Steps): string =>
    steps
      .map(([letter, ...n]) => {
        const points = n.flatMap((share, i) => (i % 2 ? [] : [at(share, n[i + 1] ?? 0)]));
        return letter + points.join(' ');
      })
      .join('');
  const box = (from: number, to: number, half: number, half2: number) => {
    const [a, b] = [tenth(rear + from * long), tenth(centre + (half * wide) / 2)];
    const [l, w] = [tenth((to - from) * long), tenth(((half2 - half) * wide) / 2)];
    return isWide ? { x: a, y: b, width: l, height: w } : { x: b, y: a, width: w, height: l };
  };
  const drawn = (key: string, steps: Steps, fill: 'none' | 'faint' | 'gold-pale'): Mark => ({
    key,
    tag: 'path',
    attrs: { d: path(steps), fill, stroke: fill === 'gold-pale' ? 'gold' : 'ink' },
  });
  const wheels = Object.entries(AXLES).flatMap(([axle, share]) =>
    [-1, 1].map((side): Mark => {
      const [from, to] = side < 0 ? [-1.07, -0.7] : [0.7, 1.07];
      return {
        key: `wheel-${axle}-${side < 0 ? 'left' : 'right'}`,
        tag: 'rect',
        attrs: { ...box(share - 0.055, share + 0.055, from, to), rx: tenth(wide * 0.03) },
      };
    }),
  );
  return [
    { key: 'wheels', tag: 'g', attrs: { fill: 'ink' }, children: wheels },
    {
      key: 'body',
      tag: 'path',
      attrs: { d: path(BODY), fill: 'paper', stroke: 'ink', 'stroke-width': line },
      ...about,
    },
    {
      key: 'car',
      tag: 'g',
      attrs: { 'stroke-width': tenth(line * 0.6), 'pointer-events': 'none' },
      children: [
        drawn('panels', PANELS, 'none'),
        drawn('glass', GLASS, 'faint'),
        drawn('trim', TRIM, 'none'),
        drawn('bench', BENCH, 'gold-pale'),
      ],
    },
  ];
}
