import { AuthorError } from '../../../data/author-error.ts';
import { given } from '../../../data/given.ts';
import type { RowOf } from '../../../data/rows.ts';
import { type Family, familyOf, isAgreement } from './kinds.ts';

type Row = RowOf<'network/ties'>;

/** How a tie's life ended: replaced by a newer text, ended by notice, or obligations suspended. */
export interface TieEnd {
  /** First day on which it no longer counts as live, ISO. */
  readonly day: string;
  readonly how: NonNullable<Row['ended_how']>;
}

/** From when to when something is: what decides whether it counts on a day. */
export type Life = Pick<Tie, 'from' | 'end'>;

/** A tie with its life: from the day it is signed to the day it ends. */
export interface Tie extends Pick<Row, 'id' | 'a' | 'b' | 'kind' | 'seen'> {
  readonly name: string;
  readonly signed?: string;
  readonly inForce?: string;
  /** Whether it entered into force, on a day that is known or not; absent: it needs none. */
  readonly enteredForce?: boolean;
  readonly status: string;
  /** What to print where no page was read. */
  readonly unread?: string;
  /** `JPN-AUS`: hubs first (United States, Japan), then by the alphabet, whatever the order in the row. */
  readonly dyad: string;
  readonly family: Family;
  /** Last day on which it can have been signed, ISO; a year alone counts at its end. Absent: negotiating. */
  readonly from?: string;
  readonly end?: TieEnd;
}

/** `YYYY[-MM[-DD]]` as the last day it can mean; every month has a 31st here, which sorts well enough. */
const lastDay = (iso: string): string => iso + '-12-31'.slice(iso.length - 4);

/** `YYYY[-MM[-DD]]` as the first day it can mean. */
const firstDay = (iso: string): string => iso + '-01-01'.slice(iso.length - 4);

const rank = (id: string): string => ({ USA: '0', JPN: '1' })[id] ?? id;

/** The two parties as one name, the same for both directions: `USA-JPN`, `JPN-AUS`, `AUS-NZL`. */
export const dyadOf = (a: string, b: string): string =>
  [a, b].sort((x, y) => (rank(x) < rank(y) ? -1 : 1)).join('-');

const wrong = ({ id }: Row, column: keyof Row, found: string, expected: string): AuthorError =>
  new AuthorError({ file: 'content/data/network/ties.csv', row: id, column, found, expected });

function endOf(row: Row, rows: readonly Row[]): TieEnd | undefined {
  const { ended_how: how, ended, superseded_by } = row;
  if (how === null) {
    if (ended === null && superseded_by === null) return undefined;
    throw wrong(row, 'ended_how', 'an empty cell', 'how it ended, since the row says when');
  }
  if (how === 'superseded') {
    const next = rows.find(({ id }) => id === superseded_by);
    if (next?.signed) return { day: next.signed, how };
    const found = superseded_by === null ? 'an empty cell' : `"${superseded_by}"`;
    throw wrong(row, 'superseded_by', found, 'the signed text that replaced it');
  }
  if (ended !== null) return { day: firstDay(ended), how };
  throw wrong(row, 'ended', 'an empty cell', `when it was ${how}`);
}

function tieOf(row: Row, rows: readonly Row[]): Tie {
  const { id, a, b, kind, signed, in_force, entered_force, seen } = row;
  if (in_force !== null && entered_force !== true)
    throw wrong(row, 'entered_force', 'not yes', `yes, since in_force is ${in_force}`);
  if (entered_force === null && isAgreement(kind) && familyOf[kind] !== 'declaration')
    throw wrong(row, 'entered_force', 'an empty cell', `yes or no, since it is of kind ${kind}`);
  return given<Tie>({
    ...{ id, a, b, kind, seen },
    name: row.name_en,
    status: row.status_as_of,
    unread: row.source_title === null ? row.caution : null,
    dyad: dyadOf(a, b),
    family: familyOf[kind],
    signed,
    inForce: in_force,
    enteredForce: entered_force,
    from: signed === null ? null : lastDay(signed),
    end: endOf(row, rows),
  });
}

/** Gives the rows their lives. Throws where an end or a force is not told whole. */
export const tiesOf = (rows: readonly Row[]): Tie[] => rows.map((row) => tieOf(row, rows));

/** Whether the tie is signed by the day, whatever became of it later. */
export const isSigned = (tie: Life, day: string): boolean =>
  tie.from !== undefined && tie.from <= day;

/** Whether the tie is signed and has not ended, lapsed or been replaced by the day. */
export const isLive = (tie: Life, day: string): boolean =>
  isSigned(tie, day) && (tie.end === undefined || tie.end.day > day);

/** Whether a live tie is signed only: entry into force is later, or was not verified. Gifts and words need none. */
export function isSignedOnly(tie: Tie, day: string): boolean {
  if (!isLive(tie, day) || tie.enteredForce === undefined) return false;
  return tie.inForce === undefined ? !tie.enteredForce : lastDay(tie.inForce) > day;
}

/** The other party of a tie. */
export const partnerOf = (tie: Tie, id: string): string => (tie.a === id ? tie.b : tie.a);

/** Whether a country is one of the two parties. */
export const involves = (tie: Tie, id: string): boolean => tie.a === id || tie.b === id;
