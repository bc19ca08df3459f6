import type { RowOf } from '../../data/rows.ts';
import type { Tables } from '../contract.ts';
import { ask, decision, type Ask, type Decision } from './decisions.ts';
import { waysOf, type Ways } from './ways.ts';
import { fiscalYear, sharesOf, type CalendarYear, type FiscalYear } from './years.ts';

/** A country in the last SIPRI year. */
export interface Peer extends CalendarYear {
  readonly iso3: string;
  readonly country: string;
}

/** All the figure draws. Yen in trillions, shares in %. */
export interface Defence {
  readonly years: readonly FiscalYear[];
  readonly sipri: readonly CalendarYear[];
  readonly ways: Ways;
  /** Largest share first. */
  readonly peers: readonly Peer[];
  readonly ceiling: Decision;
  readonly waiver: Decision;
  readonly turn: Decision;
  /** The five-year level of spending decided at the turn. */
  readonly plan: number;
  readonly asks: readonly Ask[];
  readonly request: Decision;
  /** SIPRI's constant dollars, for what prose compares; not drawn. */
  readonly dollars: readonly RowOf<'defense/milex_constant_usd'>[];
  /** The newest milestone: nothing after it has been seen. */
  readonly latest: Decision;
}

/** The fiscal year. Throws when the table has none. */
export function yearOf(data: Pick<Defence, 'years'>, year: number): FiscalYear {
  const found = data.years.find((candidate) => candidate.year === year);
  if (!found) throw new Error(`defense/japan_budget: no fiscal year ${year}`);
  return found;
}

/** The budget of a fiscal year, trillion yen. Throws where there is none. */
export function budgetOf(data: Pick<Defence, 'years'>, year: number): number {
  const { budget } = yearOf(data, year);
  if (budget === null) throw new Error(`defense/japan_budget: no budget for fiscal ${year}`);
  return budget;
}

/** The official ratio of a fiscal year, %. Throws where there is none. */
export function ratioOf(data: Pick<Defence, 'years'>, year: number): number {
  const { ratio } = yearOf(data, year);
  if (ratio === null) throw new Error(`defense/japan_budget: no ratio for fiscal ${year}`);
  return ratio;
}

/** SIPRI's share of a calendar year, %. Throws where there is none. */
export function shareOf(data: Pick<Defence, 'sipri'>, year: number): number {
  const found = data.sipri.find((candidate) => candidate.year === year);
  if (!found) throw new Error(`defense/milex_share_gdp: no share for Japan in ${year}`);
  return found.share;
}

function peersOf(rows: readonly RowOf<'defense/milex_share_gdp'>[], year: number): Peer[] {
  const names = new Map(rows.map((row) => [row.iso3, row.country]));
  const peers = [...names].flatMap(([iso3, country]) =>
    sharesOf(rows, iso3)
      .filter((share) => share.year === year)
      .map((share) => ({ ...share, iso3, country })),
  );
  return peers.sort((a, b) => b.share - a.share);
}

/** Rows to series. Throws on a table that lacks what the figure annotates. */
export function prepare(tables: Tables): Defence {
  const budgets = tables.table('defense/japan_budget');
  const milestones = tables.table('defense/milestones');
  const shares = tables.table('defense/milex_share_gdp');
  const years = budgets.map(fiscalYear);
  const programme = budgets.find((row) => row.fiscal_year === 2025)?.initial_budget_trillion_yen;
  const plan = tables
    .table('defense/plan_2027')
    .find((row) => row.category.startsWith('Level of defence build-up'))?.fy2023_27_trillion_yen;
  if (!plan) throw new Error('defense/plan_2027: the level of spending is missing');
  if (!programme) throw new Error('defense/japan_budget: the programme of 2025 is missing');
  const ways = waysOf(
    tables.table('defense/framework_2pct'),
    tables.table('defense/milex_japan_measures'),
    yearOf({ years }, 2025),
    programme,
  );
  const dates = milestones.map((row) => row.date).sort();
  return {
    years,
    sipri: sharesOf(shares, 'JPN'),
    ways,
    peers: peersOf(shares, ways.sipri.year),
    ceiling: decision(milestones, 'ceiling', '1976-11-05'),
    waiver: decision(milestones, 'waiver', '1986-12-30'),
    turn: decision(milestones, 'turn', '2022-12-16'),
    plan,
    asks: [
      ask(milestones, '2025-04-15', 3),
      ask(milestones, '2025-06-20', 3.5),
      ask(milestones, '2026-01-23', 5),
    ],
    request: decision(milestones, 'request', '2026-08-31'),
    dollars: tables.table('defense/milex_constant_usd'),
    latest: decision(milestones, 'latest', dates.at(-1) ?? ''),
  };
}
