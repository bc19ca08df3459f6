import { loadTables } from '../../../../src/data/tables.ts';
import { type Assertion, isTop } from './assertion.ts';

const tables = loadTables();
const items = tables.table('summit/deliverables');
const outcomes = tables.table('ledger/outcomes');
const links = tables.table('ledger/outcome_links');
const claims = tables.table('ledger/claims');

const howMany = (strength: (typeof items)[number]['strength']): number =>
  items.filter((item) => item.strength === strength).length;
const itemsOf = (outcome: string) => {
  const ids =
    links.find(({ outcome_id }) => outcome_id === outcome)?.deliverable_ids?.split(';') ?? [];
  return items.filter(({ id }) => ids.includes(id));
};
const contradicted = (commentary: (typeof claims)[number]['commentary']): number =>
  claims.filter((row) => row.commentary === commentary && row.verdict === 'contradicted').length;

const themes = new Map<string, number>();
for (const { theme } of items) themes.set(theme, (themes.get(theme) ?? 0) + 1);

const isDefenceLargest = (): boolean => {
  const { 'Defence & security': defence = 0, ...others } = Object.fromEntries(themes);
  return isTop(defence, Object.values(others));
};
/** “Only”: fewer than one in eight. */
const areSignedFew = (): boolean => howMany('signed or completed') < items.length / 8;
const newest = outcomes
  .map(({ status_as_of }) => status_as_of ?? '')
  .sort()
  .at(-1);

export const announcements: readonly Assertion[] = [
  ['Defence and security is the largest', isDefenceLargest],
  ['Only [wording-signed] describe something signed', areSignedFew],
  ['Only 15 of the 128 items', areSignedFew],
  [
    'Most come from the list',
    () => links.filter((row) => itemsOf(row.outcome_id).length > 0).length > outcomes.length / 2,
  ],
  [
    'The signed arrangements that we followed',
    () => {
      const signed = outcomes.filter(({ id }) =>
        itemsOf(id).some(({ strength }) => strength === 'signed or completed'),
      );
      return signed.length > 1 && signed.every(({ status }) => status === 'ongoing');
    },
  ],
  [
    'climate has more than its share',
    () => {
      const fallen = outcomes.filter(({ status }) => status === 'stalled' || status === 'dropped');
      const ofClimate = fallen.filter(({ id }) =>
        itemsOf(id).some(({ theme }) => theme === 'Climate & clean energy'),
      );
      const share = (themes.get('Climate & clean energy') ?? 0) / items.length;
      return ofClimate.length / fallen.length > 2 * share;
    },
  ],
  ['Two of their statements do not', () => contradicted('weinstein-chou') === 2],
  ['We found nothing in his text', () => contradicted('glosserman') === 0],
  ['Newest evidence: August 2026', () => newest?.startsWith('2026-08') ?? false],
];
