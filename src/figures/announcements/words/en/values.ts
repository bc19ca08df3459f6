import type { Edition } from '../../../../editions/edition.ts';
import type { Announcements } from '../../data.ts';
import { themesOf, WORDINGS, type ThemeName, type Wording } from '../../data/items.ts';
import { STATUSES, topicOf, type Status } from '../../data/topics.ts';

const THEME_IDS: Record<ThemeName, string> = {
  'Defence & security': 'theme-defence',
  'Leading on innovation': 'theme-innovation',
  'Economic security & investment': 'theme-economy',
  'Diplomacy & development': 'theme-diplomacy',
  'Climate & clean energy': 'theme-climate',
  'People-to-people': 'theme-people',
  Space: 'theme-space',
};

const WORDING_IDS: Record<Wording, string> = {
  'signed or completed': 'wording-signed',
  'launched or announced': 'wording-launched',
  'firm commitment': 'wording-firm',
  'plan or intention': 'wording-plan',
  'welcome or reaffirm': 'wording-welcome',
  'explore or consider': 'wording-explore',
  'private-sector announcement': 'wording-private',
};

/** How many topics have a status. */
export function topicsWith(data: Announcements, ...statuses: readonly Status[]): number {
  return data.topics.filter(({ status }) => statuses.includes(status)).length;
}

/** How many of the 128 items are worded so. */
export function worded(data: Announcements, wording: Wording): number {
  return data.items.filter((item) => item.wording === wording).length;
}

/** How many of the 128 items belong to a followed topic. */
export function tracked(data: Announcements): number {
  return data.items.filter(({ id }) => topicOf(data, id)).length;
}

/** Numbers for prose; small counts are words, as in running text. */
export function values(data: Announcements, edition: Edition): Record<string, string> {
  const { headings, deals, official, newspaper } = data.counts;
  const n = edition.number;
  return {
    headings: n(headings.value),
    deals: n(deals.value),
    'official-count': `over ${n(official.value)}`,
    'newspaper-count': n(newspaper.value),
    items: n(data.items.length),
    'items-trilateral': edition.count(data.trilateral.length),
    topics: n(data.topics.length),
    'tiles-tracked': n(tracked(data)),
    'tiles-unchecked': n(data.items.length - tracked(data)),
    ...Object.fromEntries(
      themesOf(data).map(({ name, items }) => [THEME_IDS[name], n(items.length)]),
    ),
    ...Object.fromEntries(
      WORDINGS.map((wording) => [WORDING_IDS[wording], n(worded(data, wording))]),
    ),
    ...Object.fromEntries(
      STATUSES.map((status) => [`status-${status}`, edition.count(topicsWith(data, status))]),
    ),
  };
}
