import { citer } from '../../data/cited.ts';
import type { RowOf } from '../../data/rows.ts';
import type { Tables } from '../contract.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { TOWNS } from './towns.ts';

/** Where a project stands: a town, or only a state. */
export interface Site {
  /** Project id, with the state's code where a project has two places. */
  readonly key: string;
  readonly project: RowOf<'investment/announced_projects'>;
  /** Degrees east and north; null where only the state is known. */
  readonly at: readonly [lon: number, lat: number] | null;
  /** Postal code. */
  readonly state: string;
  /** Billion US dollars at this place; null where none was published for it. */
  readonly amount: number | null;
  /** Named in the fact sheet of 10 April 2024. */
  readonly named: boolean;
  readonly takeover: boolean;
  readonly outcome: Outcome;
  /** Row of the fact sheet's deal, where the site is drawn with its amount. */
  readonly deal: string | null;
}

/** A company deal of the fact sheet, as the document puts it, billion US dollars. */
export interface Deal {
  readonly row: RowOf<'summit/chart_data'>;
  readonly billion: number;
}

export interface ProjectMap {
  /** Places of the projects that the fact sheet names, with its own amounts. */
  readonly named: readonly Site[];
  /** All projects and purchases with a place, one record each. */
  readonly all: readonly Site[];
  /** Programmes without a place in one state. */
  readonly nationwide: readonly RowOf<'investment/announced_projects'>[];
  /** Deals of the fact sheet that go to Japan, largest first. */
  readonly toJapan: readonly Deal[];
  /** Public finance, pledges and expressions of interest: never added, never on the map. */
  readonly apart: readonly RowOf<'investment/announced_projects'>[];
  /** The promise of 2025 as a whole, billion US dollars. */
  readonly pledge: number;
  /** All stages of Toyota's plant, billion US dollars. */
  readonly toyotaTotal: number;
  readonly deals: Readonly<Record<string, Deal>>;
  readonly cite: ReturnType<typeof citer>;
}

/** Which fact-sheet deal stands for which project. Toyota's counts the newest stage alone. */
const DEALS = { P001: 'K020', P006: 'K028', P009: 'K024', P036: 'K023' } as const;
const TO_JAPAN = ['K019', 'K021', 'K022'];

function find<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`investment-map needs the row ${id}`);
  return found;
}

function siteOf(project: RowOf<'investment/announced_projects'>, more: Partial<Site> = {}): Site {
  const { id, lat, lon, usd_million: million } = project;
  return {
    key: id,
    project,
    at: lat === null || lon === null ? null : [lon, lat],
    state: project.state_or_prefecture ?? '',
    amount: million === null ? null : million / 1000,
    named: project.tags?.includes('2024-04-10 fact sheet') ?? false,
    takeover: /acquisition|stake/.test(project.kind),
    outcome: outcomeOf(project),
    deal: null,
    ...more,
  };
}

/** A project in two towns whose split was not published. */
function fujifilmSites(project: RowOf<'investment/announced_projects'>): Site[] {
  const place = (state: string, at: Site['at']): Site =>
    siteOf(project, { key: `${project.id}-${state}`, state, at, amount: null });
  return [place('WI', TOWNS.Madison), place('CA', TOWNS['Thousand Oaks'])];
}

/** Rows to places. Throws if a row that the figure names is missing. */
export function prepare(tables: Tables): ProjectMap {
  const rows = tables.table('investment/announced_projects');
  const chart = tables.table('summit/chart_data');
  const deal = (id: string): Deal => {
    const row = find(chart, id);
    return { row, billion: row.y / 1000 };
  };
  const inUs = rows.filter((row) => row.direction === 'JP-US');
  const whole = inUs.filter((row) => row.rollup === 'single' || row.rollup === 'total');
  const single = whole.filter(
    (row) => /^[A-Z]{2}$/.test(row.state_or_prefecture ?? '') && row.state_or_prefecture !== 'US',
  );
  const fujifilm = fujifilmSites(find(whole, 'P037'));
  const all = [...single.map((row) => siteOf(row)), ...fujifilm];
  const yaskawa = find(whole, 'P010');
  const named = [
    ...Object.entries(DEALS).map(([id, k]) =>
      siteOf(find(whole, id), { amount: deal(k).billion, deal: k }),
    ),
    ...fujifilm.map((site) => ({ ...site, deal: 'K025' })),
    siteOf(find(whole, 'P011')),
    ...['WI', 'OH'].map((state) =>
      siteOf(yaskawa, { key: `P010-${state}`, state, at: null, amount: null, deal: 'K026' }),
    ),
  ];
  const ids = ['K020', 'K023', 'K024', 'K025', 'K026', 'K028', ...TO_JAPAN];
  return {
    named,
    all,
    nationwide: whole.filter((row) => row.state_or_prefecture === 'US'),
    toJapan: TO_JAPAN.map(deal),
    apart: inUs.filter((row) => row.rollup.startsWith('framework')),
    pledge: (find(rows, 'P070').usd_million ?? 0) / 1000,
    toyotaTotal: (find(whole, 'P001').usd_million ?? 0) / 1000,
    cite: citer(tables.table('ledger/sources')),
    deals: Object.fromEntries(ids.map((id) => [id, deal(id)])),
  };
}
