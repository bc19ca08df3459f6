import { citer } from '../../data/cited.ts';
import type { Source, Tables } from '../contract.ts';

/** A stop of the visit: when, in days from 8 April (order within a day, no clock), and who was there. */
export interface Stop {
  readonly id: string;
  readonly day: number;
  readonly title: string;
  /** The title on a phone. */
  readonly brief: string;
  /** A second line of words, where the picture has room. */
  readonly more: string;
  readonly biden: boolean;
  readonly marcos: boolean;
  /** Rows of the table behind the stop. */
  readonly rows: readonly string[];
}

/** A dated entry of the five days. */
export interface Entry {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly description: string;
  readonly source: Source | undefined;
}

export interface Week {
  readonly days: readonly string[];
  readonly stops: readonly Stop[];
  readonly entries: readonly Entry[];
  /** Entries of the same days without the leaders, by day from 8 April. */
  readonly elsewhere: readonly (readonly Entry[])[];
}

const DAYS = ['2024-04-08', '2024-04-09', '2024-04-10', '2024-04-11', '2024-04-12'];

interface Plan {
  readonly id: string;
  /** Title of its row in summit/timeline. */
  readonly row: string;
  readonly day: number;
  readonly title?: string;
  readonly brief?: string;
  readonly more: string;
  readonly biden?: true;
  readonly marcos?: true;
}

/** The stops in their order; words that the row's title does not give are ours. */
const STOPS: readonly Plan[] = [
  { id: 'beast', row: 'A ride in “the Beast”', day: 1.6, more: 'to a private dinner', biden: true },
  {
    id: 'summit',
    row: 'Summit and joint statement',
    day: 2.28,
    more: 'after the White House welcome',
    biden: true,
  },
  {
    id: 'dinner',
    row: 'Summit and joint statement',
    day: 2.78,
    title: 'State dinner',
    more: 'that evening',
    biden: true,
  },
  { id: 'congress', row: 'Kishida addresses Congress', day: 3.26, more: 'a joint meeting' },
  {
    id: 'trilateral',
    row: 'First US–Japan–Philippines summit',
    day: 3.74,
    title: 'First three-way summit',
    brief: 'Three-way summit with Marcos',
    more: 'with Marcos of the Philippines',
    biden: true,
    marcos: true,
  },
  { id: 'carolina', row: 'Kishida in North Carolina', day: 4.5, more: 'Toyota and Honda plants' },
];

/** Picks the five days from the timeline. Throws if a stop's row is missing. */
export function prepare(tables: Tables): Week {
  const cite = citer(tables.table('ledger/sources'));
  const entries = tables
    .table('summit/timeline')
    .filter(({ date, seen }) => DAYS.includes(date) && seen)
    .map((row, i) => ({
      id: `week-${i + 1}`,
      date: row.date,
      title: row.title,
      description: row.description,
      source: cite(row),
    }));
  const stops = STOPS.map(({ row, day, title, brief, more, biden, marcos, id }) => {
    const entry = entries.find((one) => one.title === row && one.date === DAYS[Math.floor(day)]);
    if (!entry)
      throw new Error(`summit/timeline has no "${row}" on ${DAYS[Math.floor(day)] ?? day}`);
    return {
      id,
      day,
      title: title ?? row,
      brief: brief ?? title ?? row,
      more,
      biden: !!biden,
      marcos: !!marcos,
      rows: [entry.id],
    };
  });
  const used = new Set(stops.flatMap(({ rows }) => rows));
  const elsewhere = DAYS.map((day) =>
    entries.filter(({ id, date }) => date === day && !used.has(id)),
  );
  return { days: DAYS, stops, entries, elsewhere };
}
