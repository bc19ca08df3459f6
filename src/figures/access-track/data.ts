import { citer } from '../../data/cited.ts';
import type { RowOf } from '../../data/rows.ts';
import type { Source, Tables } from '../contract.ts';

export type LaneName = RowOf<'access/steps'>['lane'];

/** A step with its day, UTC; the first of the month where the day is not known. */
export interface Step extends RowOf<'access/steps'> {
  readonly day: Date;
  readonly source: Source | undefined;
}

/** The tracks between Japan and the Philippines, and the day of the summit in Washington. */
export interface Access {
  readonly steps: readonly Step[];
  readonly summit: Date;
}

/** Newest month for which anything was found: tracks that go on are drawn up to its end. */
export const AS_OF = '2026-07';

const DAY_MS = 86_400_000;

/** Whole days from one day to another. */
export const daysBetween = (from: Date, to: Date): number =>
  Math.round((to.getTime() - from.getTime()) / DAY_MS);

/** The step of an id. Throws if there is none. */
export function stepOf({ steps }: Access, id: string): Step {
  const step = steps.find((row) => row.id === id);
  if (!step) throw new RangeError(`access/steps has no row "${id}"`);
  return step;
}

/** Steps of a lane, oldest first. */
export const laneSteps = ({ steps }: Access, lane: LaneName): Step[] =>
  steps.filter((step) => step.lane === lane).sort((a, b) => a.day.getTime() - b.day.getTime());

/** Rows of the dataset `access`, dated; the summit's day comes from the timeline. Throws without it. */
export function prepare(tables: Tables): Access {
  const cite = citer(tables.table('ledger/sources'));
  const summit = tables
    .table('summit/timeline')
    .find(({ title }) => title.startsWith('Summit and joint statement'));
  if (!summit) throw new RangeError('summit/timeline has no row "Summit and joint statement"');
  return {
    steps: tables
      .table('access/steps')
      .map((row) => ({ ...row, day: new Date(row.date), source: cite(row) })),
    summit: new Date(summit.date),
  };
}
