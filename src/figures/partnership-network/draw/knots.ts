import type { Mark } from '../../../scene/mark.ts';
import { hexagon } from '../../marks/hexagon.ts';
import { linePath } from './strands.ts';
import type { Knot } from '../layout/knots.ts';
import { tenth } from '../../../scene/tenth.ts';

function drawKnot(knot: Knot, r: number): Mark {
  const { id, title, x, y, arms, open, seat, number, row } = knot;
  const key = `knot-${id}`;
  const children: Mark[] = [];
  if (arms.length > 0)
    children.push({ key: `${key}-arms`, tag: 'path', attrs: { d: linePath(arms) } });
  if (open.length > 0) {
    const attrs = { d: linePath(open), 'stroke-dasharray': '3 4' };
    children.push({ key: `${key}-open`, tag: 'path', attrs });
  }
  if (seat) {
    const attrs = { d: hexagon(seat.x, seat.y, r / 2), fill: 'gold' } as const;
    children.push({ key: `${key}-seat`, tag: 'path', attrs });
  }
  const fill = knot.thin ? 'paper' : 'gold';
  children.push({ key: `${key}-hex`, tag: 'path', attrs: { d: hexagon(x, y, r), fill } });
  if (number !== undefined) {
    const attrs = {
      x,
      y: tenth(y + 4.6),
      fill: knot.thin ? 'gold' : 'paper',
      stroke: 'none',
    } as const;
    children.push({ key: `${key}-n`, tag: 'text', attrs, text: String(number) });
  }
  const weight = { 'stroke-width': knot.thin ? 1.5 : 2.5 };
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
export function drawKnots(knots: readonly Knot[], r: number): Mark[] {
  if (knots.length === 0) return [];
  const attrs = {
    stroke: 'gold',
    'font-size': 14,
    'font-weight': 600,
    'text-anchor': 'middle',
  } as const;
  const children = knots.map((knot) => drawKnot(knot, r));
  return [{ key: 'knots', tag: 'g', attrs, children: [...children, ...drawMembers(knots)] }];
}
