import { AuthorError } from '../../../data/author-error.ts';
import { wanted } from '../../../data/wanted.ts';
import type { Tables } from '../../../data/table-access.ts';

/** One way of counting the announcements. */
export interface Count {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  /** The source gives a lower bound: "over 70". */
  readonly atLeast: boolean;
}

/** Rows of `summit/chart_data`: our two counts of the fact sheet, and what others said. */
export const COUNT_IDS = {
  headings: 'K015',
  deals: 'K016',
  official: 'K017',
  magazine: 'K018',
} as const;

/** How many announcements there were, counted four ways. */
export type Counts = Readonly<Record<keyof typeof COUNT_IDS, Count>>;

function countOf(tables: Tables, id: string): Count {
  const { label: what, y: value, unit, qualifier } = wanted(tables, 'summit/chart_data', 'id', id);
  if (unit !== 'count') {
    throw new AuthorError({
      file: 'content/data/summit/chart_data.csv',
      row: id,
      column: 'unit',
      found: `"${unit}"`,
      expected: 'count',
    });
  }
  return { id, what, value, atLeast: qualifier === 'at least' };
}

/** The four counts. Throws where one is missing, or is no count. */
export const countsOf = (tables: Tables): Counts => ({
  headings: countOf(tables, COUNT_IDS.headings),
  deals: countOf(tables, COUNT_IDS.deals),
  official: countOf(tables, COUNT_IDS.official),
  magazine: countOf(tables, COUNT_IDS.magazine),
});
