import { AuthorError } from '../../../data/author-error.ts';
import { given } from '../../../data/given.ts';
import type { RowOf } from '../../../data/rows.ts';

export type ProjectRow = RowOf<'investment/announced_projects'>;
export type PlaceRow = RowOf<'investment/project_places'>;

/** A deal of the fact sheet that a project stands for. */
export type DealId = NonNullable<ProjectRow['deal']>;

/** What is known to have become of a project, as of its status. */
export type Outcome = NonNullable<ProjectRow['outcome']>;

/** A project or purchase as the tables tell it. */
export interface Project {
  readonly id: string;
  readonly company: string;
  readonly project: string;
  readonly city?: string;
  /** Postal code, `US`, or several. */
  readonly state?: string;
  /** Million US dollars at the announced value, where one was published. */
  readonly million?: number;
  /** Why there is no value. */
  readonly missing?: string;
  readonly kind: string;
  readonly announced: string;
  readonly status: string;
  readonly outcome?: Outcome;
}

/** A place of a project on the map. */
export interface Site {
  /** Project id, with the state's code where a project has two places. */
  readonly key: string;
  readonly project: string;
  readonly company: string;
  readonly city?: string;
  /** Degrees east and north; absent where only the state is known. */
  readonly at?: readonly [lon: number, lat: number];
  /** Postal code. */
  readonly state: string;
  /** Billion US dollars at this place; absent where none was published for it. */
  readonly amount?: number;
  /** Named in the fact sheet of 10 April 2024. */
  readonly named: boolean;
  readonly takeover: boolean;
  readonly outcome: Outcome;
  /** The fact sheet's deal, where the site is drawn with its amount. */
  readonly deal?: DealId;
}

/** A row as the tables tell it. */
export const projectOf = (row: ProjectRow): Project =>
  given<Project>({
    id: row.id,
    company: row.company,
    project: row.project,
    city: row.city,
    state: row.state_or_prefecture,
    million: row.usd_million,
    missing: row.usd_million_missing,
    kind: row.kind,
    announced: row.announced,
    status: row.status_as_of,
    outcome: row.outcome,
  });

const TAKEOVERS: readonly ProjectRow['kind'][] = [
  'acquisition',
  'minority stake (10% or more counts as FDI)',
];

/** A cell that the map cannot do without. Throws where it is empty. */
export function cellOf<C extends keyof ProjectRow>(
  row: ProjectRow,
  column: C,
): NonNullable<ProjectRow[C]> {
  const value = row[column];
  if (value !== null) return value;
  throw new AuthorError({
    file: 'content/data/investment/announced_projects.csv',
    row: row.id,
    column,
    found: 'an empty cell',
    expected: 'a value: the map of projects draws this row',
  });
}

/** A row as a place: its own, or one of several, without an amount. Throws where its outcome is not told. */
export function siteOf(row: ProjectRow, oneOf?: PlaceRow): Site {
  const { id, usd_million: million } = row;
  const { lon, lat } = oneOf ?? row;
  return given<Site>({
    key: oneOf?.id ?? id,
    project: id,
    company: row.company,
    city: row.city,
    at: lon === null || lat === null ? undefined : ([lon, lat] as const),
    state: oneOf?.state ?? cellOf(row, 'state_or_prefecture'),
    amount: oneOf || million === null ? undefined : million / 1000,
    named: row.fact_sheet,
    takeover: TAKEOVERS.includes(row.kind),
    outcome: cellOf(row, 'outcome'),
    deal: undefined,
  });
}
