import type { RowOf } from '../../data/rows.ts';
import { type Family, familyOf } from './kinds.ts';

/** How a tie's life ended: replaced by a newer text, ended by notice, or obligations suspended. */
export interface TieEnd {
  /** First day on which it no longer counts as live, ISO. */
  readonly day: string;
  readonly how: 'superseded' | 'terminated' | 'suspended';
}

/** A tie with its life: from the day it is signed to the day it ends. */
export interface Tie extends RowOf<'network/ties'> {
  /** `JPN-AUS`: hubs first (United States, Japan), then by the alphabet, whatever the order in the row. */
  readonly dyad: string;
  readonly family: Family;
  /** Last day on which it can have been signed, ISO; a year alone counts at its end. Undefined: negotiating. */
  readonly from: string | undefined;
  readonly end: TieEnd | undefined;
}

/** `YYYY[-MM[-DD]]` as the last day it can mean; every month has a 31st here, which sorts well enough. */
const lastDay = (iso: string): string => iso + '-12-31'.slice(iso.length - 4);

const rank = (id: string): string => ({ USA: '0', JPN: '1' })[id] ?? id;

/** The two parties as one name, the same for both directions: `USA-JPN`, `JPN-AUS`, `AUS-NZL`. */
export const dyadOf = (a: string, b: string): string =>
  [a, b].sort((x, y) => (rank(x) < rank(y) ? -1 : 1)).join('-');

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const TERMINATED = /^terminated (?:(\d{1,2}) ([A-Z][a-z]{2})[a-z]* )?(\d{4})/;

function endOf(
  row: RowOf<'network/ties'>,
  rows: readonly RowOf<'network/ties'>[],
): TieEnd | undefined {
  const dyad = dyadOf(row.a, row.b);
  if (row.status_as_of.startsWith('superseded')) {
    const next = rows.find(
      (other) =>
        other.id !== row.id &&
        other.kind === row.kind &&
        dyadOf(other.a, other.b) === dyad &&
        (other.signed ?? '') > (row.signed ?? ''),
    );
    if (!next?.signed) {
      throw new Error(
        `tie ${row.id} is superseded, but ${dyad} has no later ${row.kind}: add its row`,
      );
    }
    return { day: next.signed, how: 'superseded' };
  }
  const ended = TERMINATED.exec(row.status_as_of);
  if (ended) {
    const [, date = '1', month = 'Jan', year = ''] = ended;
    const at = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
    return { day: `${year}-${at}-${date.padStart(2, '0')}`, how: 'terminated' };
  }
  const suspended = /suspended since (\d{4})/.exec(row.status_as_of);
  return suspended ? { day: `${suspended[1]}-01-01`, how: 'suspended' } : undefined;
}

/** Gives the rows their lives. Throws on a superseded text without its successor. */
export function tiesOf(rows: readonly RowOf<'network/ties'>[]): Tie[] {
  return rows.map((row) => ({
    ...row,
    dyad: dyadOf(row.a, row.b),
    family: familyOf[row.kind],
    from: row.signed === null ? undefined : lastDay(row.signed),
    end: endOf(row, rows),
  }));
}

/** Whether the tie is signed by the day, whatever became of it later. */
export const isSigned = (tie: Tie, day: string): boolean =>
  tie.from !== undefined && tie.from <= day;

/** Whether the tie is signed and has not ended, lapsed or been replaced by the day. */
export const isLive = (tie: Tie, day: string): boolean =>
  isSigned(tie, day) && (tie.end === undefined || tie.end.day > day);

/** Whether a live tie is signed only: entry into force is later, or was not verified. Gifts and words need none. */
export function isSignedOnly(tie: Tie, day: string): boolean {
  if (!isLive(tie, day) || ['aid', 'declaration'].includes(tie.family)) return false;
  if (tie.kind === 'equipment_sale') return false;
  if (tie.in_force !== null) return lastDay(tie.in_force) > day;
  return !/^in force(?!\s+by)|^still cited/.test(tie.status_as_of);
}

/** The other party of a tie. */
export const partnerOf = (tie: Tie, id: string): string => (tie.a === id ? tie.b : tie.a);

/** Whether a country is one of the two parties. */
export const involves = (tie: Tie, id: string): boolean => tie.a === id || tie.b === id;
