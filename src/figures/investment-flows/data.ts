import type { Tables } from '../../data/table-access.ts';
import { flowsOf, type Flows } from './data/flows.ts';
import { positionsOf, type Positions } from './data/positions.ts';
import { singlesOf, type Singles } from './data/singles.ts';
import { steelOf, type Steel } from './data/steel.ts';

export { cite } from './data/cite.ts';

/** Everything `investment-flows` draws or says, billion US dollars unless named otherwise. */
export interface Investment extends Positions, Flows, Singles {
  readonly steel: Steel;
}

/** Rows to series. Throws where a series that the figure needs is incomplete. */
export function prepare(tables: Tables): Investment {
  return {
    ...positionsOf(tables.table('investment/fdi_position_us_by_country')),
    ...flowsOf(tables.table('investment/flows')),
    ...singlesOf(tables),
    steel: steelOf(tables),
  };
}
