import { ascending, utcDay } from 'd3';
import { AuthorError } from '../../data/author-error.ts';
import { citedRows, citer } from '../../data/cited.ts';
import { given } from '../../data/given.ts';
import type { RowOf } from '../../data/rows.ts';
import { wanted } from '../../data/wanted.ts';
import type { Citations } from '../contract.ts';
import type { Tables } from '../../data/table-access.ts';

type StepRow = RowOf<'access/steps'>;

export type LaneName = StepRow['lane'];

/** What was paid, in the currency of the contract or the grant. */
export interface Paid {
  readonly million: number;
  readonly currency: NonNullable<StepRow['paid_currency']>;
}

/** A step of a lane. */
export interface Step {
  readonly id: string;
  readonly lane: LaneName;
  /** As precise as known. */
  readonly date: string;
  readonly status: StepRow['status'];
  readonly short: string;
  readonly title: string;
  readonly detail: string;
  readonly paid?: Paid;
  /** Radars delivered. */
  readonly units?: number;
  /** Whether it was verified. */
  readonly certain: boolean;
}

/** The tracks between Japan and the Philippines, and the day of the summit in Washington. */
export interface Access {
  readonly steps: readonly Step[];
  readonly summit: string;
}

/** Newest month for which anything was found: tracks that go on are drawn up to its end. */
export const AS_OF = '2026-07';

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  utcDay.count(new Date(from), new Date(to));

/** The step of an id. Throws if there is none. */
export function stepOf({ steps }: Access, id: string): Step {
  const step = steps.find((row) => row.id === id);
  if (step) return step;
  throw new AuthorError({
    file: 'content/data/access/steps.csv',
    column: 'id',
    found: `no row "${id}"`,
    expected: 'the step that the figure tells of',
  });
}

/** Steps of a lane, oldest first. */
export const laneSteps = ({ steps }: Access, lane: LaneName): Step[] =>
  steps.filter((step) => step.lane === lane).sort((a, b) => ascending(a.date, b.date));

function paidFrom({ id, paid_million: million, paid_currency: currency }: StepRow) {
  if (million !== null && currency !== null) return { million, currency };
  if (million === null && currency === null) return null;
  throw new AuthorError({
    file: 'content/data/access/steps.csv',
    row: id,
    column: million === null ? 'paid_million' : 'paid_currency',
    found: 'an empty cell',
    expected: 'an amount and its currency, or neither',
  });
}

const stepFrom = (row: StepRow): Step =>
  given<Step>({
    id: row.id,
    lane: row.lane,
    date: row.date,
    status: row.status,
    short: row.short,
    title: row.title,
    detail: row.detail,
    paid: paidFrom(row),
    units: row.units,
    certain: row.certain,
  });

/** Rows of the dataset `access`, and the summit's day. Throws without it. */
export const prepare = (tables: Tables): Access => ({
  steps: tables.table('access/steps').map(stepFrom),
  summit: wanted(tables, 'summit/visit_stops', 'id', 'summit').date,
});

/** Where each step comes from. */
export function cite(tables: Tables): Citations {
  const source = citer(tables);
  return {
    rows: citedRows(tables.table('access/steps').map((row) => [row.id, source(row)] as const)),
  };
}
