import type { Mark } from '../../scene/mark.ts';
import type { Segment } from '../marks/box.ts';
import { hexagon } from '../marks/hexagon.ts';
import type { Network } from './data.ts';
import type { Knot } from './knots.ts';

const tidy = (n: number): number => Math.round(n * 10) / 10;
const pathOf = (segments: readonly Segment[]): string =>
  segments
    .map((s) => s.map(tidy))
    .map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`)
    .join('');

function drawKnot(network: Network, knot: Knot, r: number): Mark {
  const { id, x, y, arms, open, seat, number, row } = knot;
  const key = `knot-${id}`;
  const name = network.groupings.find((grouping) => grouping.id === row)?.name_en ?? id;
  const children: Mark[] = [];
  if (arms.length > 0) children.push({ key: `${key}-arms`, tag: 'path', attrs: { d: pathOf(arms) } });
  if (open.length > 0) {
    const attrs = { d: pathOf(open), 'stroke-dasharray': '3 4' };
    children.push({ key: `${key}-open`, tag: 'path', attrs });
  }
  if (seat) {
    const attrs = { d: hexagon(seat.x, seat.y, 4.5), fill: 'gold' } as const;
    children.push({ key: `${key}-seat`, tag: 'path', attrs });
  }
  const fill = knot.thin ? 'paper' : 'gold';
  children.push({ key: `${key}-hex`, tag: 'path', attrs: { d: hexagon(x, y, r), fill } });
  if (number !== undefined) {
    const attrs = { x, y: tidy(y + 4.6), fill: 'paper', stroke: 'none' } as const;
    children.push({ key: `${key}-n`, tag: 'text', attrs, text: String(number) });
  }
  return { key, tag: 'g', attrs: {}, label: name, rows: [row], children };
}

/** The joints of the small groups, gold: an arm for each seat, a hexagon where one is American. */
export function drawKnots(network: Network, knots: readonly Knot[], r: number): Mark[] {
  if (knots.length === 0) return [];
  const attrs = {
    stroke: 'gold',
    'stroke-width': 2.5,
    'font-size': 13,
    'font-weight': 600,
    'text-anchor': 'middle',
  } as const;
  const children = knots.map((knot) => drawKnot(network, knot, r));
  return [{ key: 'knots', tag: 'g', attrs, children }];
}
