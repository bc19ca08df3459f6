import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hexagon } from '../../marks/hexagon.ts';
import { linePath } from './strands.ts';
import { jointRadius, type Knot } from '../layout/knots.ts';
import { drawTokens, tokenLook } from './token.ts';

const EDGE = { stroke: 'paper', 'stroke-width': 6 } as const;

/** How broad the lines of a joint are, px: the arms of a thin one are finer. */
const weightOf = ({ thin }: Knot): number => (thin ? 1.5 : 2.5);

/** A joint in a group whose lines are `weight` broad. */
function drawKnot(knot: Knot, layout: LayoutName, weight: number): Mark {
  const r = jointRadius[layout];
  const { id: key, title, x, y, arms, open, seat, number, row } = knot;
  const children: Mark[] = [];
  if (arms.length > 0)
    children.push(
      // A paper edge lifts the arm off the lines below it, whatever their colours.
      ...(layout === 'wide'
        ? [{ key: `${key}-edge`, tag: 'path' as const, attrs: { d: linePath(arms), ...EDGE } }]
        : []),
      { key: `${key}-arms`, tag: 'path', attrs: { d: linePath(arms) } },
    );
  if (open.length > 0) {
    const attrs = { d: linePath(open), 'stroke-dasharray': '3 4' };
    children.push({ key: `${key}-open`, tag: 'path', attrs });
  }
  if (seat) {
    children.push({
      key: `${key}-seat`,
      tag: 'path',
      attrs: { d: hexagon(seat.x, seat.y, r / 2) },
    });
  }
  const hollow = knot.thin ?? false;
  if (number === undefined)
    children.push({ key: `${key}h`, tag: 'path', attrs: { d: hexagon(x, y, r) } });
  else children.push(...drawTokens(key, [{ number, x, y }], r, hollow));
  const own = weightOf(knot);
  const attrs = own === weight ? {} : { 'stroke-width': own };
  return { key, tag: 'g', attrs, label: title, rows: [row], children };
}

/** Golden outlines round the members' hexagons, the American one aside: it has its seats. */
function drawMembers(knots: readonly Knot[]): Mark[] {
  const full = knots.filter(({ thin }) => !thin);
  const members = [
    ...new Map(full.flatMap(({ members }) => members.map((m) => [m.id, m]))).values(),
  ];
  if (members.length === 0) return [];
  const d = members.map(({ x, y, r }) => hexagon(x, y, r + 4)).join('');
  const attrs = { d, fill: 'none', 'stroke-width': 1.5 } as const;
  return [{ key: `members${members.length}`, tag: 'path', attrs }];
}

/** The joints of the small groups, gold: an arm for each seat, a hexagon where one is American. */
export function drawKnots(knots: readonly Knot[], layout: LayoutName): Mark[] {
  if (knots.length === 0) return [];
  const weight = Math.max(...knots.map(weightOf));
  const attrs = { ...tokenLook, 'stroke-width': weight };
  const children = knots.map((knot) => drawKnot(knot, layout, weight));
  return [{ key: 'knots', tag: 'g', attrs, children: [...children, ...drawMembers(knots)] }];
}
