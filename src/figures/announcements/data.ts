import { citer } from '../../data/cited.ts';
import type { Tables } from '../contract.ts';
import { countsOf, type Count } from './counts.ts';
import { itemOf, THEMES, type Item, type Theme } from './items.ts';
import { topicOf, type Topic } from './topics.ts';

/** What the figure draws: the list of April 2024, cut into items, and the topics followed since. */
export interface Announcements {
  /** The 128 items of the fact sheet, joint statement and arrival remarks. */
  readonly items: readonly Item[];
  /** The eight items of the separate trilateral statement; never added to the 128. */
  readonly trilateral: readonly Item[];
  /** The seven themes, most items first. */
  readonly themes: readonly Theme[];
  readonly topics: readonly Topic[];
  /** How many announcements there were, counted four ways. */
  readonly counts: readonly Count[];
  /** The topic that an item belongs to; an item without one has not been checked. */
  readonly topicOf: ReadonlyMap<string, Topic>;
}

function themesOf(items: readonly Item[]): Theme[] {
  return THEMES.map((name) => ({ name, items: items.filter((item) => item.theme === name) })).sort(
    (a, b) => b.items.length - a.items.length,
  );
}

/** Rows to items, themes and topics. Throws on an outcome without a link row and unless four counts are given. */
export function prepare(tables: Tables): Announcements {
  const cite = citer(tables.table('ledger/sources'));
  const all = tables.table('summit/deliverables').map((row) => itemOf(row, cite(row)));
  const items = all.filter((item) => item.theme !== null);
  const links = tables.table('ledger/outcome_links');
  const topics = tables.table('ledger/outcomes').map((row) => topicOf(row, links, cite(row)));
  return {
    items,
    trilateral: all.filter((item) => item.theme === null),
    themes: themesOf(items),
    topics,
    counts: countsOf(tables.table('summit/chart_data'), cite),
    topicOf: new Map(topics.flatMap((topic) => topic.items.map((id) => [id, topic] as const))),
  };
}
