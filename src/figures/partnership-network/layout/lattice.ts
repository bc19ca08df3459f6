import { tenth } from '../../../scene/tenth.ts';

/** A triangular lattice: nodes `step` px apart in rows, the odd rows shifted by half a step. */
export interface Lattice {
  readonly step: number;
  /** Where half-column 0 of row 0 lies, px. */
  readonly x: number;
  readonly y: number;
}

/** A node of a lattice, in half-columns and rows; both even or both odd. */
export type LatticeNode = readonly [halfColumn: number, row: number];

const rowHeight = ({ step }: Lattice): number => (step * Math.sqrt(3)) / 2;

/** The place of a lattice node, whole px. Throws for a place between the nodes. */
export function pointOf(lattice: Lattice, [column, row]: LatticeNode): { x: number; y: number } {
  if (Math.abs(column % 2) !== Math.abs(row % 2)) {
    throw new Error(`[${column}, ${row}] is no node of the lattice: both even or both odd`);
  }
  return {
    x: Math.round(lattice.x + (column * lattice.step) / 2),
    y: Math.round(lattice.y + row * rowHeight(lattice)),
  };
}

/**
 * Attributes and path of the pattern tile that repeats the lattice's lines over any size. The rows
 * run through the tile's quarters, since a line on the tile's edge would be cut to half its weight.
 */
export function latticeTile(lattice: Lattice): { attrs: Record<string, number>; d: string } {
  const width = lattice.step;
  const row = tenth(rowHeight(lattice));
  const [up, down] = [tenth(row / 2), tenth(row * 1.5)];
  const [near, far] = [width / 4, (width * 3) / 4];
  const attrs = { x: lattice.x, y: tenth(lattice.y - up), width, height: 2 * row };
  const rows = `M0 ${up}H${width}M0 ${down}H${width}`;
  const falling = `M0 ${up}L${far} ${2 * row}M${far} 0L${width} ${up}`;
  const rising = `M${width} ${up}L${near} ${2 * row}M${near} 0L0 ${up}`;
  return { attrs, d: rows + falling + rising };
}
