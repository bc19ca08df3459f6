import type { Mark, Scene } from '../../scene/mark.ts';
import { tenth } from '../../scene/tenth.ts';
import { hexagon } from '../marks/hexagon.ts';
import type { Screen } from './data.ts';
import type { Made } from './draw/joint.ts';
import { type Cell, rosette } from './layout/rosette.ts';
import { isSet, type State } from './view.ts';

const R = 6;
const SIZE = { width: 76, height: 86 } as const;

const whole = ({ x, y }: Cell): string => hexagon(x, y, R - 0.5);
const half = ({ x, y }: Cell): string => `M${x} ${tenth(y - R + 0.5)}v${2 * R - 1}l-5-2.5v-6z`;
const rungs = ({ x, y }: Cell): string =>
  [-3, 0, 3].map((dy) => `M${tenth(x - 4)} ${tenth(y + dy)}h8`).join('');

/** A joint small: dark where kept, grey where under way, and nothing where it was dropped. */
const SMALL: Readonly<
  Partial<Record<Made, readonly [draw: (cell: Cell) => string, Mark['attrs']]>>
> = {
  open: [whole, { fill: 'none', stroke: 'line', 'stroke-width': 0.6 }],
  kept: [whole, { fill: 'ink' }],
  ongoing: [whole, { fill: 'partner' }],
  partly: [half, { fill: 'ink' }],
  stalled: [rungs, { fill: 'none', stroke: 'ink', 'stroke-width': 1.2 }],
  unknown: [whole, { fill: 'none', stroke: 'gold', 'stroke-width': 1.2 }],
};

/** The screen as small as a line of text is high: a path for each verdict. */
export function miniature({ joints }: Screen, state: State): Scene {
  const cells = rosette(joints.length, R).map(({ x, y }) => ({
    x: tenth(x + SIZE.width / 2),
    y: tenth(y + SIZE.height / 2),
  }));
  const made = (i: number): Made | undefined => {
    const joint = joints[i];
    return joint && (isSet(joint, state) ? joint.status : 'open');
  };
  return {
    ...SIZE,
    marks: Object.entries(SMALL).flatMap(([name, [draw, attrs]]) => {
      const d = cells.filter((_, i) => made(i) === name).map(draw);
      return d.length === 0
        ? []
        : [{ key: name, tag: 'path' as const, attrs: { d: d.join(''), ...attrs } }];
    }),
  };
}
