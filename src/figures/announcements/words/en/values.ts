import type { Edition } from '../../../../editions/edition.ts';
import { counted, read, type Value, type Values } from '../../../values/value.ts';
import type { Announcements } from '../../data.ts';
import type { Item, ThemeName, Wording } from '../../data/items.ts';
import { STATUSES, topicOf, type Status, type Topic } from '../../data/topics.ts';
import { STOPPED } from '../../view.ts';

/** Themes and wordings that prose counts. */
const THEME_IDS: Readonly<Partial<Record<ThemeName, string>>> = {
  'Defence & security': 'theme-defence',
  'Leading on innovation': 'theme-innovation',
  'Economic security & investment': 'theme-economy',
  'Climate & clean energy': 'theme-climate',
  Space: 'theme-space',
};

const WORDING_IDS: Readonly<Partial<Record<Wording, string>>> = {
  'signed or completed': 'wording-signed',
  'plan or intention': 'wording-plan',
  'welcome or reaffirm': 'wording-welcome',
  'explore or consider': 'wording-explore',
};

const having = ({ topics }: Announcements, statuses: readonly Status[]): Topic[] =>
  topics.filter(({ status }) => statuses.includes(status));

/** How many topics have a status. */
export const topicsWith = (data: Announcements, ...statuses: readonly Status[]): number =>
  having(data, statuses).length;

const wordedSo = ({ items }: Announcements, wording: Wording): Item[] =>
  items.filter((item) => item.wording === wording);

/** How many of the items are worded so. */
export const worded = (data: Announcements, wording: Wording): number =>
  wordedSo(data, wording).length;

const all = (data: Announcements, edition: Edition): string =>
  `the ${edition.number(data.items.length)} items into which we split the list of 10 April 2024`;

/** What the lists of others and our own count of headings say. */
function lists({ counts }: Announcements, edition: Edition): Values {
  const n = edition.number;
  const { headings, deals, official, magazine } = counts;
  const count = (text: string, rule: string, id: string): Value => read(text, rule, id, 'count');
  return {
    headings: count(
      n(headings.value),
      'Sub-headings of the fact sheet, by our own count.',
      headings.id,
    ),
    deals: count(
      n(deals.value),
      'Company deals that the fact sheet names under one heading, by our own count.',
      deals.id,
    ),
    'official-count': count(
      `over ${n(official.value)}`,
      'How many announcements an American official promised beforehand.',
      official.id,
    ),
    'magazine-count': count(
      n(magazine.value),
      'How many announcements a web magazine counted afterwards.',
      magazine.id,
    ),
  };
}

function ofItems(data: Announcements, edition: Edition): Values {
  const { items } = data;
  const n = edition.number;
  const of = all(data, edition);
  const tracked = (item: Item): boolean => topicOf(data, item.id) !== undefined;
  return {
    items: counted(items, `All items into which we split the list of 10 April 2024.`, n),
    'tiles-tracked': counted(items.filter(tracked), `Of ${of}, those of a topic we followed.`, n),
    'tiles-unchecked': counted(
      items.filter((item) => !tracked(item)),
      `Of ${of}, those of no topic we followed.`,
      n,
    ),
    ...Object.fromEntries(
      Object.entries(THEME_IDS).map(([theme, id]) => [
        id,
        counted(
          items.filter((item) => item.theme === theme),
          `Of ${of}, those that we filed under “${theme}”.`,
          n,
        ),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(WORDING_IDS).map(([wording, id]) => [
        id,
        counted(
          wordedSo(data, wording as Wording),
          `Of ${of}, those whose words we sorted as “${wording}”.`,
          n,
        ),
      ]),
    ),
  };
}

function ofTopics(data: Announcements, edition: Edition): Values {
  const climate = new Set(
    data.items.filter(({ theme }) => theme === 'Climate & clean energy').map(({ id }) => id),
  );
  const stopped = having(data, STOPPED);
  const chosen = 'among the topics that we chose to follow; newest evidence August 2026.';
  return {
    topics: counted(
      data.topics,
      'Topics that we chose to follow, most from the list.',
      edition.number,
    ),
    stopped: counted(stopped, `Stalled or dropped ${chosen}`, edition.count),
    'stopped-climate': counted(
      stopped.filter(({ items }) => items.some((id) => climate.has(id))),
      `Stalled or dropped, and filed under climate, ${chosen}`,
      edition.count,
    ),
    ...Object.fromEntries(
      STATUSES.map((status) => [
        `status-${status}`,
        counted(having(data, [status]), `Marked “${status}” ${chosen}`, edition.count),
      ]),
    ),
  };
}

/** Numbers for prose; small counts are words, as in running text. */
export const values = (data: Announcements, edition: Edition): Values => ({
  ...lists(data, edition),
  ...ofItems(data, edition),
  ...ofTopics(data, edition),
});
