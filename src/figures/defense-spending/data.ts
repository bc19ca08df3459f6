import { filled } from '../../data/filled.ts';
import type { RowOf } from '../../data/rows.ts';
import { wanted } from '../../data/wanted.ts';
import type { Tables } from '../../data/table-access.ts';
import { decisionsOf, type Decisions } from './data/decisions.ts';
import { type Dollars, dollarsOf } from './data/dollars.ts';
import { waysOf, type Ways } from './data/ways.ts';
import { fiscalYear, type CalendarYear, type FiscalYear } from './data/years.ts';
import { peersOf, sharesOf, type Peer } from './data/shares.ts';

export { cite } from './data/cite.ts';

/** All the figure draws or says. Yen in trillions, shares in %. */
export interface Defence extends Decisions {
  readonly years: readonly FiscalYear[];
  readonly sipri: readonly CalendarYear[];
  readonly ways: Ways;
  /** Largest share first. */
  readonly peers: readonly Peer[];
  /** The five-year level of spending decided at the turn. */
  readonly plan: number;
  /** China's spending of 2022, then Japan's. */
  readonly dollars: readonly Dollars[];
}

const PLAN: RowOf<'defense/plan_2027'>['category'] =
  'Level of defence build-up (spending), FY2023-27';

/** Rows to series. Throws on a table that lacks what the figure draws. */
export function prepare(tables: Tables): Defence {
  const shares = tables.table('defense/milex_share_gdp');
  const ways = waysOf(tables);
  const plan = wanted(tables, 'defense/plan_2027', 'category', PLAN);
  return {
    ...decisionsOf(tables),
    years: tables.table('defense/japan_budget').map(fiscalYear),
    sipri: sharesOf(shares, 'JPN'),
    ways,
    peers: peersOf(shares, ways.sipri.year),
    plan: filled('defense/plan_2027', { ...plan, id: PLAN }, 'fy2023_27_trillion_yen'),
    dollars: dollarsOf(tables.table('defense/milex_constant_usd')),
  };
}
