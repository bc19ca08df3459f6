import { describe, expect, test } from 'vitest';
import { loadTables } from '../../src/data/tables.ts';
import { en } from '../../src/editions/en.ts';
import { standings } from '../../src/site/sources/tiers.ts';
import { pages } from './built.ts';

const page = pages().find(({ name }) => name === '/en/sources/');
const words = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe.each(standings(loadTables()))('tier $tier on the page of sources', (standing) => {
  const { tier, pages: count, citations, hosts } = standing;

  test('is counted as the tables have it', () => {
    const told = words(page?.document.querySelector(`[data-tier="${String(tier)}"] dt`));
    expect(told).toBe(
      `Tier ${String(tier)}: ${en.number(count)} pages, ${en.number(citations)} citations`,
    );
  });

  test('lists its hosts behind a closed control, each with who speaks there', () => {
    const list = [...(page?.document.querySelectorAll('details') ?? [])].find((one) =>
      words(one.querySelector('summary')).startsWith(`Tier ${String(tier)}:`),
    );
    expect(list?.hasAttribute('open')).toBe(false);
    const shown = [...(list?.querySelectorAll('li') ?? [])].map(words);
    expect(shown).toHaveLength(hosts.length);
    const lost = hosts.filter(
      ({ host }, i) => !shown[i]?.includes(host.place) || !shown[i].includes(host.publisher),
    );
    expect(lost).toEqual([]);
  });
});
