import type { Defence } from '../data.ts';
import type { Part } from './ways.ts';

/** What a share is taken of: the GDP expected for fiscal 2022, as Tokyo has it, or SIPRI’s of calendar 2025. */
export const BASES = ['fiscal-2022', 'calendar'] as const;
export type Base = (typeof BASES)[number];

/** Fiscal 2025 as a reader counts it. */
export interface Own {
  readonly count: readonly Part['id'][];
  readonly by: Base;
}

/** The parts that are known to the yen; of the others only tenths of a trillion are. */
const EXACT: readonly Part['id'][] = ['programme', 'realignment'];

/** A reader’s own count, trillion yen and %. */
export interface OwnCount extends Own {
  /** What is counted, laid end to end again. */
  readonly parts: readonly Part[];
  readonly yen: number;
  readonly gdp: number;
  readonly percent: number;
  /** Whether it is the government’s own. */
  readonly isTokyos: boolean;
  /** Decimals that the numbers bear: no more than their roughest part has. */
  readonly digits: 1 | 2;
}

/** Adds up what a reader counts, and divides it. */
export function ownCount({ ways }: Pick<Defence, 'ways'>, own: Own): OwnCount {
  let yen = 0;
  const parts = ways.parts
    .filter(({ id }) => own.count.includes(id))
    .map((part) => {
      const from = yen;
      yen += part.to - part.from;
      return { ...part, from, to: yen };
    });
  const gdp = own.by === 'calendar' ? ways.sipri.gdp : ways.framework.gdp;
  const digits = own.count.every((id) => EXACT.includes(id)) ? 2 : 1;
  return {
    ...own,
    parts,
    yen,
    gdp,
    percent: (yen / gdp) * 100,
    digits,
    isTokyos: parts.length === ways.parts.length && own.by === 'fiscal-2022',
  };
}
