import { missing } from '../../data/missing.ts';
import { citedRows, citer } from '../../data/cited.ts';
import type { RowOf } from '../../data/rows.ts';
import { wanted } from '../../data/wanted.ts';
import type { Citations, LayoutName } from '../contract.ts';
import type { Tables } from '../../data/table-access.ts';
import { baseMap, type BaseMap } from './data/base-map.ts';
import {
  cellOf,
  projectOf,
  type DealId,
  type Project,
  type ProjectRow,
  type Site,
} from './data/projects.ts';
import { namedSites, NATIONWIDE, sitesOf } from './data/sites.ts';
import { frames } from './data/frames.ts';

export type { DealId } from './data/projects.ts';

/** A company deal of the fact sheet, as the document puts it. */
export interface Deal {
  readonly id: string;
  readonly label: string;
  /** Million US dollars. */
  readonly million: number;
}

/** A programme without a place in one state. */
export interface Programme {
  readonly id: string;
  readonly company: string;
  readonly billion: number;
}

export interface ProjectMap {
  /** Places of the projects that the fact sheet names, with its own amounts. */
  readonly named: readonly Site[];
  /** All projects and purchases with a place, one record each. */
  readonly all: readonly Site[];
  readonly nationwide: readonly Programme[];
  /** What is on the map or nationwide, one record each. */
  readonly projects: readonly Project[];
  /** Public finance, pledges and expressions of interest: never added, never on the map. */
  readonly apart: readonly Project[];
  /** The promise of 2025 as a whole, billion US dollars. */
  readonly pledge: number;
  /** All stages of Toyota's plant, billion US dollars. */
  readonly toyotaTotal: number;
  readonly deals: readonly Deal[];
  readonly maps: Readonly<Record<LayoutName, BaseMap>>;
}

/** Deals of the fact sheet that go to Japan, largest first. */
export const TO_JAPAN = ['K019', 'K021', 'K022'] as const satisfies DealId[];
export type ToJapan = (typeof TO_JAPAN)[number];

const DRAWN: readonly DealId[] = ['K020', 'K023', 'K024', 'K025', 'K026', 'K028', ...TO_JAPAN];

/** A deal of the fact sheet in billion US dollars. Throws where it is missing. */
export function billionOf({ deals }: ProjectMap, id: DealId): number {
  const deal = deals.find((one) => one.id === id);
  if (!deal) throw missing('summit/chart_data', `no deal ${id}`, 'a deal that the map draws');
  return deal.million / 1000;
}

/** Postal codes of the states in which the fact sheet places Japanese projects. */
export const namedStates = (sites: readonly Pick<Site, 'state'>[]): string[] =>
  [...new Set(sites.map((site) => site.state))].sort();

/** What is said of whole projects in the United States, and the rest of what is told of it. */
function rowsOf(tables: Tables): { readonly whole: ProjectRow[]; readonly apart: ProjectRow[] } {
  const inUs = tables
    .table('investment/announced_projects')
    .filter((row) => row.direction === 'JP-US');
  return {
    whole: inUs.filter((row) => row.rollup === 'single' || row.rollup === 'total'),
    apart: inUs.filter((row) => row.rollup.startsWith('framework')),
  };
}

const dealRow = (tables: Tables, id: DealId): RowOf<'summit/chart_data'> =>
  wanted(tables, 'summit/chart_data', 'id', id);

/** Rows to places. Throws if a row that the figure names is missing. */
export function prepare(tables: Tables): ProjectMap {
  const { whole, apart } = rowsOf(tables);
  const row = (id: string): ProjectRow => wanted(tables, 'investment/announced_projects', 'id', id);
  const billion = (id: string): number => cellOf(row(id), 'usd_million') / 1000;
  const all = sitesOf(tables, whole);
  const named = namedSites(tables, whole);
  const nationwide = whole.filter((one) => one.state_or_prefecture === NATIONWIDE);
  const ids = new Set([...all, ...named].map(({ project }) => project));
  const states = namedStates([...named, ...all.filter(({ at }) => !at)]);
  const atlas = tables.atlas('us-states');
  return {
    named,
    all,
    nationwide: nationwide.map(({ id, company }) => ({ id, company, billion: billion(id) })),
    projects: [...[...ids].map(row), ...nationwide].map(projectOf),
    apart: apart.map(projectOf),
    pledge: billion('P070'),
    toyotaTotal: billion('P001'),
    deals: DRAWN.map((id) => {
      const { label, y } = dealRow(tables, id);
      return { id, label, million: y };
    }),
    maps: {
      narrow: baseMap(atlas, frames.narrow, states),
      wide: baseMap(atlas, frames.wide, states),
    },
  };
}

/** Where each deal and project comes from, in the order of the tables. */
export function cite(tables: Tables): Citations {
  const source = citer(tables);
  const { projects, apart } = prepare(tables);
  const told = [...projects, ...apart].map(({ id }) =>
    wanted(tables, 'investment/announced_projects', 'id', id),
  );
  const rows = [...DRAWN.map((id) => dealRow(tables, id)), ...told];
  return { rows: citedRows(rows.map((row) => [row.id, source(row)] as const)) };
}
