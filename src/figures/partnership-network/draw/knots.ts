import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hexagon } from '../../marks/hexagon.ts';
import { linePath } from './strands.ts';
import { jointRadius, type Knot } from '../layout/knots.ts';
import { drawTokens, tokenLook } from './token.ts';

const EDGE = { stroke: 'paper', 'stroke-width': 6 } as const;

function drawKnot(knot: Knot, layout: LayoutName): Mark {
  const r = jointRadius[layout];
  const { id, title, x, y, arms, open, seat, number, row } = knot;
  const key = `knot-${id}`;
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
    const attrs = { d: hexagon(seat.x, seat.y, r / 2), fill: 'gold' } as const;
    children.push({ key: `${key}-seat`, tag: 'path', attrs });
  }
  const hollow = knot.thin ?? false;
  if (number === undefined)
    children.push({ key: `${key}-hex`, tag: 'path', attrs: { d: hexagon(x, y, r), fill: 'gold' } });
  else children.push(...drawTokens(key, [{ number, x, y }], r, hollow));
  const weight = { 'stroke-width': hollow ? 1.5 : 2.5 };
  return { key, tag: 'g', attrs: weight, label: title, rows: [row], children };
}

/** Golden outlines round the members' hexagons, the American one aside: it has its seats. */
function drawMembers(knots: readonly Knot[]): Mark[] {
  const full = knots.filter(({ thin }) => !thin);
  const members = [
    ...new Map(full.flatMap(({ members }) => members.map((m) => [m.id, m]))).values(),
  ];
  return members.map(({ id, x, y, r }) => {
    const attrs = { d: hexagon(x, y, r + 4), fill: 'none', 'stroke-width': 1.5 } as const;
    return { key: `member-${id}`, tag: 'path', attrs };
  });
}

/** The joints of the small groups, gold: an arm for each seat, a hexagon where one is American. */
export function drawKnots(knots: readonly Knot[], layout: LayoutName): Mark[] {
  if (knots.length === 0) return [];
  const children = knots.map((knot) => drawKnot(knot, layout));
  return [
    { key: 'knots', tag: 'g', attrs: tokenLook, children: [...children, ...drawMembers(knots)] },
  ];
}
