import { citedRows, citer } from '../../data/cited.ts';
import type { Citations } from '../contract.ts';
import type { Tables } from '../../data/table-access.ts';
import { COUNT_IDS, countsOf, type Counts } from './data/counts.ts';
import { itemOf, type Item } from './data/items.ts';
import { topicFrom, type Topic } from './data/topics.ts';

/** What the figure draws: the list of April 2024, cut into items, and the topics followed since. */
export interface Announcements {
  /** The 128 items of the fact sheet, joint statement and arrival remarks. */
  readonly items: readonly Item[];
  /** The eight items of the separate trilateral statement; never added to the 128. */
  readonly trilateral: readonly Item[];
  readonly topics: readonly Topic[];
  readonly counts: Counts;
}

/** Rows to items and topics. Throws on an outcome without a link row, and on a missing count. */
export function prepare(tables: Tables): Announcements {
  const all = tables.table('summit/deliverables').map(itemOf);
  const links = tables.table('ledger/outcome_links');
  return {
    items: all.filter(({ theme }) => theme),
    trilateral: all.filter(({ theme }) => !theme),
    topics: tables.table('ledger/outcomes').map((row) => topicFrom(row, links)),
    counts: countsOf(tables),
  };
}

/** Where each item, each count and each topic comes from. */
export function cite(tables: Tables): Citations {
  const source = citer(tables);
  const ids: readonly string[] = Object.values(COUNT_IDS);
  const rows = [
    ...tables.table('summit/deliverables'),
    ...tables.table('summit/chart_data').filter(({ id }) => ids.includes(id)),
    ...tables.table('ledger/outcomes'),
  ];
  return { rows: citedRows(rows.map((row) => [row.id, source(row)] as const)) };
}
