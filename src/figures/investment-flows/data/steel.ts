import { filled } from '../../../data/filled.ts';
import type { RowOf } from '../../../data/rows.ts';
import { seen } from '../../../data/seen.ts';
import { wanted } from '../../../data/wanted.ts';
import type { Source } from '../../../data/source.ts';
import type { Tables } from '../../../data/table-access.ts';

/** A turn in the purchase of U.S. Steel, as its source tells it. */
export interface SteelTurn {
  readonly kind: RowOf<'investment/steel_turns'>['id'];
  /** ISO date, as precise as known. */
  readonly date: string;
  readonly told: string;
}

export interface Steel {
  /** What the purchase was put at in 2023, debt included, billion US dollars. */
  readonly price: number;
  readonly turns: readonly SteelTurn[];
}

/** The purchase among the announced projects. */
export const PURCHASE = 'P040';

/** The id of a turn's row in the figure's table. */
export const turnId = (kind: SteelTurn['kind']): string => `steel-${kind}`;

/** What tells of a turn: an announced project or an event of the timeline. */
function tellerOf(tables: Tables, turn: RowOf<'investment/steel_turns'>) {
  if (turn.project_id !== null) {
    const row = wanted(tables, 'investment/announced_projects', 'id', turn.project_id);
    return { row, told: row.status_as_of };
  }
  const event = filled('investment/steel_turns', turn, 'event_id');
  const row = seen('summit/timeline', wanted(tables, 'summit/timeline', 'id', event));
  return { row, told: row.description };
}

/** The price and the turns of the purchase, in the order of the table. */
export function steelOf(tables: Tables): Steel {
  const purchase = wanted(tables, 'investment/announced_projects', 'id', PURCHASE);
  return {
    price: filled('investment/announced_projects', purchase, 'usd_million') / 1000,
    turns: tables.table('investment/steel_turns').map((turn) => ({
      kind: turn.id,
      date: turn.date,
      told: tellerOf(tables, turn).told,
    })),
  };
}

/** Where each turn is told. */
export function steelSources(
  tables: Tables,
  source: (row: ReturnType<typeof tellerOf>['row']) => Source | undefined,
) {
  return tables
    .table('investment/steel_turns')
    .map((turn) => [turnId(turn.id), source(tellerOf(tables, turn).row)] as const);
}
