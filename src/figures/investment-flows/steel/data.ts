import type { RowOf } from '../../../data/rows.ts';

/** A turn in the purchase of U.S. Steel, and the row that tells it. */
export interface SteelTurn {
  readonly kind: 'agreed' | 'opposed' | 'blocked' | 'allowed' | 'closed';
  /** ISO date, as precise as known. */
  readonly date: string;
  readonly from: RowOf<'investment/announced_projects'> | RowOf<'summit/timeline'>;
}

export interface Steel {
  /** Billion US dollars paid. */
  readonly price: number;
  readonly turns: readonly SteelTurn[];
}

/** The five turns of the purchase. Throws if a row or a date is missing. */
export function steelOf(
  projects: readonly RowOf<'investment/announced_projects'>[],
  timeline: readonly RowOf<'summit/timeline'>[],
): Steel {
  const deal = projects.find((row) => row.id === 'P040');
  const price = deal?.usd_million ?? null;
  const allowed = /cleared by \w+ (\d{4}-\d\d-\d\d)/.exec(deal?.status_as_of ?? '')?.[1];
  if (!deal || price === null || allowed === undefined) {
    throw new Error('the data need the purchase of U.S. Steel, P040, its price and clearance');
  }
  const told = (kind: SteelTurn['kind'], title: RegExp): SteelTurn => {
    const from = timeline.find((row) => title.test(row.title));
    if (!from) throw new Error(`the timeline has no title like ${String(title)}`);
    return { kind, date: from.date, from };
  };
  return {
    price: price / 1000,
    turns: [
      { kind: 'agreed', date: deal.announced, from: deal },
      told('opposed', /opposes steel/),
      told('blocked', /blocks the steel/),
      { kind: 'allowed', date: allowed, from: deal },
      told('closed', /Nippon Steel closes/),
    ],
  };
}
