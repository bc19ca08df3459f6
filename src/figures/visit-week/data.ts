import { AuthorError } from '../../data/author-error.ts';
import { citedRows, citer } from '../../data/cited.ts';
import type { RowOf } from '../../data/rows.ts';
import type { Citations } from '../contract.ts';
import type { Tables } from '../../data/table-access.ts';

/** A stop of the visit, and who was there beside Kishida. */
export interface Stop {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  /** A second line of words, where the picture has room. */
  readonly more: string;
  readonly biden: boolean;
  readonly marcos: boolean;
  /** The entry behind the stop. */
  readonly entry: string;
}

/** A dated entry of the five days. */
export interface Entry {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly description: string;
}

export interface Week {
  /** In the order reported. */
  readonly stops: readonly Stop[];
  readonly entries: readonly Entry[];
}

/** The days that the picture shows. */
export const DAYS = ['2024-04-08', '2024-04-09', '2024-04-10', '2024-04-11', '2024-04-12'] as const;

/** The id of a stop's row in the figure's table. */
export const stopRow = (id: string): string => `stop-${id}`;

/** The stop of an id. Throws if there is none. */
export function stopOf({ stops }: Week, id: string): Stop {
  const stop = stops.find((one) => one.id === id);
  if (stop) return stop;
  throw new AuthorError({
    file: 'content/data/summit/visit_stops.csv',
    column: 'id',
    found: `no row "${id}"`,
    expected: 'the stop that the figure shows by itself',
  });
}

/** Entries of a day that no stop stands for: what went on without the leaders. */
export function elsewhere({ stops, entries }: Week, day: string): Entry[] {
  const used = new Set(stops.map(({ entry }) => entry));
  return entries.filter(({ id, date }) => date === day && !used.has(id));
}

interface Dated {
  readonly id: string;
  readonly row: RowOf<'summit/timeline'>;
}

/** The five days of the timeline: what was read in its source. */
function datedRows(tables: Tables): Dated[] {
  const days: readonly string[] = DAYS;
  return tables
    .table('summit/timeline')
    .filter(({ date, seen }) => days.includes(date) && seen)
    .map((row, i) => ({ id: `week-${i + 1}`, row }));
}

/** Picks the five days from the timeline. Throws if a stop stands on an entry that was not read. */
export function prepare(tables: Tables): Week {
  const dated = datedRows(tables);
  const stops = tables.table('summit/visit_stops').map((stop): Stop => {
    const entry = dated.find(({ row }) => row.id === stop.entry);
    if (!entry) {
      throw new AuthorError({
        file: 'content/data/summit/visit_stops.csv',
        row: stop.id,
        column: 'entry',
        found: `"${stop.entry}", whose source was not read`,
        expected: 'an entry of summit/timeline with "yes" in the column "seen"',
      });
    }
    return {
      id: stop.id,
      date: stop.date,
      title: stop.title ?? entry.row.title,
      more: stop.detail,
      biden: stop.biden,
      marcos: stop.marcos,
      entry: entry.id,
    };
  });
  const entries = dated.map(({ id, row: { date, title, description } }) => ({
    id,
    date,
    title,
    description,
  }));
  return { stops, entries };
}

/** Where each entry comes from. */
export function cite(tables: Tables): Citations {
  const source = citer(tables);
  const dated = datedRows(tables).map(({ id, row }) => [id, source(row)] as const);
  const entries = new Map(dated);
  const stops = prepare(tables).stops.map(
    ({ id, entry }) => [stopRow(id), entries.get(entry)] as const,
  );
  return { rows: citedRows([...dated, ...stops]) };
}
