import type { View } from '../contract.ts';
import type { Tone } from './layout/strands.ts';

/** A small group that can stand in the picture as a joint; a thin one has its arms broken. */
export type Joint =
  | 'QUAD'
  | 'TRI_USJPKR'
  | 'TRI_USJPPH'
  | 'EXERCISES'
  | 'AUKUS_P2'
  | 'GCAP'
  | 'QUAD_THIN'
  | 'NATO_IP4';

/** Words beside the thing that they speak of. */
export type Note = 'anzus-alone' | 'anzus-suspended' | 'cross-beams' | 'gcap' | 'new-pairs';

/** Everything that decides what the network shows. */
export interface State {
  /** Last day that counts, ISO. */
  readonly day: string;
  /** How loud each tone's strands are, 0–1. */
  readonly loud: Readonly<Record<Tone, number>>;
  /** How loud the partners' nodes are, 0–1. */
  readonly nodes: number;
  /** Whether the kinds of strands are told apart. */
  readonly key: boolean;
  /** What the large number counts: pairs of allies, American seats, Japan's agreements, or South Korea's pairs. */
  readonly count: 'pairs' | 'seats' | 'japan' | 'korea';
  readonly joints: readonly Joint[];
  /** Whether what hangs loose stands in front: one line of South Korea's, and talks without a text. */
  readonly loose: boolean;
  /** Ties that have ended and leave a broken line, by row, from the day they ended. */
  readonly traces: readonly string[];
  readonly note?: Note;
}

/** The five frameworks of the commentary, in its order (claims C021 to C025). */
export const named: readonly Joint[] = [
  'QUAD',
  'TRI_USJPKR',
  'TRI_USJPPH',
  'EXERCISES',
  'AUKUS_P2',
];

const even = { us: 1, jp: 1, partner: 1 };
const back = { us: 0.2, jp: 0.2, partner: 0.2 };

/** Newest evidence is from July 2026; the tables were compiled in November. */
export const newest = '2026-11-30';
export const summit = '2024-04-10';
/** What counts as shown to be live has evidence of the 24 months before the tables were read afresh. */
export const evidenceFrom = '2024-11-26';

/** Last day that counts in each view. */
export const days = {
  '1954': '1954-12-31',
  '2006': '2006-12-31',
  '2014': '2014-12-31',
  '2023': '2023-12-31',
  'apr-2024': summit,
  '2026': newest,
  'second-hub': newest,
  'loose-threads': newest,
} as const;

export type ViewId = keyof typeof days;

const plain = {
  loud: even,
  nodes: 1,
  key: true,
  count: 'pairs',
  joints: [],
  loose: false,
  traces: ['T005'],
} as const;

const view = (id: ViewId, state: Partial<State> = {}): View<State> & { readonly id: ViewId } => ({
  id,
  state: { ...plain, day: days[id], ...state },
});

/** In the order of the story. */
export const views = [
  view('1954', { note: 'anzus-alone' }),
  view('2006', { traces: ['T008', 'T005'], note: 'anzus-suspended' }),
  view('2014', { note: 'cross-beams' }),
  view('2023', { joints: ['GCAP'], note: 'gcap' }),
  view('apr-2024', { loud: back, nodes: 0.3, key: false, count: 'seats', joints: named }),
  view('2026', { note: 'new-pairs' }),
  view('second-hub', { loud: { us: 0.25, jp: 1, partner: 0.25 }, count: 'japan' }),
  view('loose-threads', {
    loud: back,
    nodes: 0.5,
    key: false,
    count: 'korea',
    joints: ['QUAD_THIN', 'NATO_IP4'],
    loose: true,
  }),
];
