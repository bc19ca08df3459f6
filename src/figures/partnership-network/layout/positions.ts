import type { LayoutName } from '../../contract.ts';
import type { Side } from './labels.ts';
import { lattices } from '../layout.ts';
import { type LatticeNode, pointOf } from './lattice.ts';

/** What a node is in the picture; decides its size and how loud it is. */
export type Role = 'hub' | 'ally' | 'partner' | 'aid' | 'group';

export interface Position {
  readonly x: number;
  readonly y: number;
  readonly role: Role;
}

const hubs = ['USA', 'JPN'];
const allies = ['KOR', 'PHL', 'THA', 'AUS', 'NZL'];
const aidOnly = ['DJI', 'FJI', 'LKA', 'TLS', 'TON'];

/** The schematic Pacific on the wide lattice: east is right, Europe far to the upper left. */
const wide: Readonly<Record<string, LatticeNode>> = {
  USA: [30, 6],
  JPN: [17, 5],
  KOR: [16, 2],
  TWN: [15, 7],
  PHL: [19, 13],
  THA: [12, 10],
  AUS: [24, 16],
  NZL: [30, 16],
  CAN: [32, 2],
  MNG: [13, 1],
  GBR: [3, 1],
  SWE: [10, 0],
  UKR: [9, 1],
  NLD: [4, 2],
  DEU: [5, 3],
  FRA: [4, 4],
  ITA: [5, 5],
  NATO: [4, 6],
  ARE: [3, 7],
  DJI: [2, 10],
  BGD: [7, 7],
  IND: [6, 10],
  LKA: [7, 11],
  VNM: [16, 12],
  MYS: [12, 12],
  SGP: [13, 13],
  IDN: [14, 16],
  TLS: [21, 15],
  PNG: [31, 13],
  FJI: [34, 12],
  TON: [35, 11],
};

/** Nodes of the narrow picture that stand for several countries. */
const groups = {
  EUROPE: ['FRA', 'DEU', 'ITA', 'NLD', 'SWE', 'UKR', 'NATO'],
  SOUTH: ['VNM', 'IDN', 'MYS', 'SGP', 'TLS', 'PNG', 'FJI', 'TON'],
  OTHERS: ['MNG', 'BGD', 'LKA', 'ARE', 'DJI'],
} as const;

/** A node that stands for several countries. */
export type GroupId = keyof typeof groups;

/** Whether a node stands for several countries. */
export const isGroup = (id: string): id is GroupId => id in groups;

const narrow: Readonly<Record<string, LatticeNode>> = {
  USA: [38, 6],
  JPN: [18, 6],
  KOR: [17, 1],
  TWN: [14, 8],
  PHL: [17, 15],
  THA: [12, 12],
  AUS: [27, 17],
  NZL: [37, 17],
  CAN: [43, 1],
  GBR: [3, 1],
  IND: [2, 10],
  EUROPE: [2, 6],
  SOUTH: [21, 17],
  OTHERS: [2, 16],
};

/** Names that make room for others by standing on a side of their own choice. */
export const preferred: Readonly<Record<LayoutName, Readonly<Record<string, Side>>>> = {
  wide: {},
  narrow: { SOUTH: 'SW' },
};

const roleOf = (id: string): Role =>
  hubs.includes(id)
    ? 'hub'
    : allies.includes(id)
      ? 'ally'
      : aidOnly.includes(id)
        ? 'aid'
        : isGroup(id)
          ? 'group'
          : 'partner';

const placed = (layout: LayoutName, nodes: Readonly<Record<string, LatticeNode>>) =>
  new Map<string, Position>(
    Object.entries(nodes).map(([id, node]) => [
      id,
      { ...pointOf(lattices[layout], node), role: roleOf(id) },
    ]),
  );

/** Where each node stands in each layout; the same in every state. */
export const positions: Readonly<Record<LayoutName, ReadonlyMap<string, Position>>> = {
  wide: placed('wide', wide),
  narrow: placed('narrow', narrow),
};

/** The node that stands for a country in a layout: itself, or its group in the narrow one. Throws without one. */
export function nodeOf(layout: LayoutName, country: string): string {
  if (positions[layout].has(country)) return country;
  const group = Object.entries<readonly string[]>(groups).find(([, members]) =>
    members.includes(country),
  );
  if (layout === 'narrow' && group) return group[0];
  throw new Error(
    `${country} has ties but no position: give it one in partnership-network/layout/positions.ts`,
  );
}
