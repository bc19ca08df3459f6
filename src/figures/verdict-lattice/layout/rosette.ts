import { ascending } from 'd3';
import { tenth } from '../../../scene/tenth.ts';

/** A place in a honeycomb: the centre of a hexagon, px. */
export interface Cell {
  readonly x: number;
  readonly y: number;
}

const ROOT = Math.sqrt(3);

/**
 * Centres of `n` hexagons of corner radius `r` around `0 0`, nearest first and clockwise from the top: one,
 * a ring of six, and so on. A rosette that is whole at 1, 7, 13, 19, 31, 37, 43, 55.
 */
export function rosette(n: number, r: number): Cell[] {
  const rings = Math.ceil(Math.sqrt(n));
  const span = Array.from({ length: 2 * rings + 1 }, (_, i) => i - rings);
  return span
    .flatMap((row) => span.map((column) => ({ x: ROOT * (column + row / 2), y: 1.5 * row })))
    .map(({ x, y }) => ({
      x,
      y,
      away: Math.round(100 * Math.hypot(x, y)),
      turn: Math.round(100 * ((Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI))),
    }))
    .sort((a, b) => ascending(a.away, b.away) || ascending(a.turn, b.turn))
    .slice(0, n)
    .map(({ x, y }) => ({ x: tenth(x * r), y: tenth(y * r) }));
}

/** The edges that no two of these hexagons share: the frame around them. */
export function rim(cells: readonly Cell[], r: number): string {
  const isNear = (a: Cell, x: number, y: number): boolean => Math.hypot(a.x - x, a.y - y) < r;
  const corner = ({ x, y }: Cell, turn: number): string => {
    const angle = (turn * Math.PI) / 3;
    return `${tenth(x + Math.sin(angle) * r)} ${tenth(y - Math.cos(angle) * r)}`;
  };
  return cells
    .flatMap((cell) =>
      [0, 1, 2, 3, 4, 5].flatMap((turn) => {
        const angle = ((turn + 0.5) * Math.PI) / 3;
        const [x, y] = [cell.x + Math.sin(angle) * ROOT * r, cell.y - Math.cos(angle) * ROOT * r];
        const isInside = cells.some((other) => isNear(other, x, y));
        return isInside ? [] : [`M${corner(cell, turn)}L${corner(cell, turn + 1)}`];
      }),
    )
    .join('');
}
