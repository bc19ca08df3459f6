import type { RowOf } from '../../data/rows.ts';
import type { Source } from '../contract.ts';
import { sourceOf } from './years.ts';

/** A dated decision or demand. */
export interface Decision {
  readonly id: string;
  /** ISO date, as precise as it was seen. */
  readonly date: string;
  /** Calendar time in years: 1976.84 is early November 1976. */
  readonly time: number;
  readonly row: RowOf<'defense/milestones'>;
  readonly source: Source;
}

/** A level Washington asked for, % of GDP. */
export interface Ask extends Decision {
  readonly percent: number;
  /** Read in a press report and denied by the other side. */
  readonly isDenied: boolean;
}

/** Calendar time in years of an ISO date; a date without a day counts as mid-month. */
export function timeOf(iso: string): number {
  const [year = 0, month = 7, day = 15] = iso.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365.25;
}

/** The milestone of a date. Throws when the table has none: the figure annotates it. */
export function decision(
  rows: readonly RowOf<'defense/milestones'>[],
  id: string,
  date: string,
): Decision {
  const row = rows.find((candidate) => candidate.date === date);
  if (!row) {
    throw new Error(
      `defense/milestones: no row of ${date}; defense-spending annotates it ("${id}")`,
    );
  }
  const seenTo = row.date_seen_to === 'month' ? date.slice(0, 7) : date;
  return { id, date: seenTo, time: timeOf(date), row, source: sourceOf(row) };
}

/** A demand with its number, which the milestone's own words must contain ("3.5%"). */
export function ask(
  rows: readonly RowOf<'defense/milestones'>[],
  date: string,
  percent: number,
): Ask {
  const found = decision(rows, `ask-${String(percent).replace('.', '-')}`, date);
  const words = `${found.row.title} ${found.row.description}`;
  if (!words.includes(`${percent}%`)) {
    throw new Error(`defense/milestones: the row of ${date} does not say "${percent}%": ${words}`);
  }
  return { ...found, percent, isDenied: words.includes('denies') };
}
