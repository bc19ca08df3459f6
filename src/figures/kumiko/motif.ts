import type { RowOf } from '../../data/rows.ts';
import type { LayoutName, Size, Tables } from '../contract.ts';
import { isLive, tiesOf } from '../partnership-network/ties.ts';

/** Last day that counts in each state, ISO. */
export const states = {
  star: '1954-12-31',
  beams: '2014-12-31',
  lattice: '2026-11-30',
} as const;
export type State = keyof typeof states;

export const sizes: Readonly<Record<LayoutName, Size>> = {
  wide: { width: 760, height: 660 },
  narrow: { width: 360, height: 310 },
};

/** Two countries with a live agreement: whose strip it is, and how many agreements stand behind it. */
export interface Pair {
  readonly dyad: string;
  readonly tone: 'us' | 'jp' | 'partner';
  readonly count: number;
}
export interface Motif {
  readonly pairs: Readonly<Record<State, readonly Pair[]>>;
  /** English names by country id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Gifts and sales of equipment make no strip: only what two governments agreed. */
const AGREED = (row: RowOf<'network/ties'>): boolean =>
  row.kind !== 'OSA' && row.kind !== 'equipment_sale';

/** Pairs with a live agreement at each state's day. */
export function motifOf(tables: Tables): Motif {
  const ties = tiesOf(tables.table('network/ties')).filter(AGREED);
  const pairsOn = (day: string): Pair[] => {
    const counts = new Map<string, number>();
    for (const tie of ties) {
      if (isLive(tie, day)) counts.set(tie.dyad, (counts.get(tie.dyad) ?? 0) + 1);
    }
    return [...counts].map(([dyad, count]) => ({
      dyad,
      count,
      tone: dyad.includes('USA') ? 'us' : dyad.includes('JPN') ? 'jp' : 'partner',
    }));
  };
  const countries = tables.table('network/countries');
  return {
    pairs: {
      star: pairsOn(states.star),
      beams: pairsOn(states.beams),
      lattice: pairsOn(states.lattice),
    },
    names: new Map(countries.map(({ id, name_en }) => [id, name_en])),
  };
}
