import type { Tone } from './strands.ts';

/** What a state decides. */
export interface View {
  /** Name in menus. */
  readonly name: string;
  /** Last day that counts, ISO. */
  readonly day: string;
  /** How loud each tone's strands are, 0–1. */
  readonly loud: Readonly<Record<Tone, number>>;
  /** How loud the partners' nodes are, 0–1. */
  readonly nodes: number;
  /** Whether the kinds of strands are told apart. */
  readonly key: boolean;
}

const even = { us: 1, jp: 1, partner: 1 };
const back = { us: 0.2, jp: 0.2, partner: 0.2 };

/** Newest evidence is from July 2026; the tables were compiled in November. */
export const newest = '2026-11-30';
export const summit = '2024-04-10';

/** The states of the figure, in the order of the story. */
export const views = {
  '1954': { name: '1954', day: '1954-12-31', loud: even, nodes: 1, key: true },
  '2006': { name: '2006', day: '2006-12-31', loud: even, nodes: 1, key: true },
  '2014': { name: '2014', day: '2014-12-31', loud: even, nodes: 1, key: true },
  '2023': { name: '2023', day: '2023-12-31', loud: even, nodes: 1, key: true },
  'apr-2024': { name: 'April 2024', day: summit, loud: back, nodes: 0.3, key: false },
  '2026': { name: '2026', day: newest, loud: even, nodes: 1, key: true },
  'second-hub': {
    name: 'Second hub',
    day: newest,
    loud: { us: 0.25, jp: 1, partner: 0.25 },
    nodes: 1,
    key: true,
  },
  'loose-threads': { name: 'Loose threads', day: newest, loud: back, nodes: 0.5, key: false },
} as const satisfies Readonly<Record<string, View>>;

export type State = keyof typeof views;
/** In this order; whole numbers as keys of `views` would come first. */
export const states: readonly State[] = [
  '1954',
  '2006',
  '2014',
  '2023',
  'apr-2024',
  '2026',
  'second-hub',
  'loose-threads',
];

/** The state of a name that comes from outside. Throws with the names that exist. */
export function stateOf(name: string): State {
  const known = states.find((state) => state === name);
  if (!known) {
    throw new Error(`partnership-network has no state "${name}"; it has ${states.join(', ')}`);
  }
  return known;
}
